package se.lykta.server.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Kind;
import se.lykta.layers.Title;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** What others in the program may know of cases: what, where and how far, nothing of who told. */
@Component
public class CaseFacts {
  private final FeatureStore store;

  CaseFacts(FeatureStore store) {
    this.store = store;
  }

  /**
   * One case; duplicates and what was rejected are none.
   *
   * @param place null where it lies in no named place
   * @param removedAt null while nothing was removed or mended
   * @param x stored CRS, metres
   */
  public record Fact(
      UUID id,
      String number,
      String category,
      Title title,
      UUID place,
      Instant foundAt,
      Instant receivedAt,
      Instant removedAt,
      boolean open,
      boolean overdue,
      double x,
      double y) {

    public boolean isLightingFault() {
      return category.equals(Category.LIGHTING_FAULT.word());
    }

    /** Whether it was known and not yet mended. */
    public boolean stoodAt(Instant time) {
      return !foundAt.isAfter(time) && (removedAt == null ? open : removedAt.isAfter(time));
    }
  }

  /** In no order. */
  public List<Fact> list() {
    Instant now = Instant.now();
    var categories = (Kind.Choice) Catalogue.getLayer(Case.LAYER).getField(Case.CATEGORY).kind();
    List<Fact> facts = new ArrayList<>();
    store.read(
        Query.of(Case.LAYER),
        feature -> {
          var report = new Case(feature);
          if (report.status() != Status.DUPLICATE && report.status() != Status.REJECTED) {
            facts.add(fact(report, categories, now));
          }
        });
    return facts;
  }

  private static Fact fact(Case report, Kind.Choice categories, Instant now) {
    String category = report.category().word();
    return new Fact(
        report.id(),
        report.number(),
        category,
        categories.options().stream()
            .filter(option -> option.value().equals(category))
            .findFirst()
            .orElseThrow()
            .title(),
        report.id(Case.PLACE).orElse(null),
        report.foundAt(),
        report.receivedAt(),
        report.time(Case.REMOVED_AT).orElse(null),
        report.isOpen(),
        report.isOverdue(now),
        report.position().getX(),
        report.position().getY());
  }
}
