package se.lykta.server.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
    Map<String, Title> titles = titles();
    List<Fact> facts = new ArrayList<>();
    store.readRows(
        Query.of(Case.LAYER),
        row -> {
          var one = CaseRow.of(row);
          if (one.status() != Status.DUPLICATE && one.status() != Status.REJECTED) {
            facts.add(fact(one, row.x(), row.y(), titles, now));
          }
        });
    return facts;
  }

  private static Map<String, Title> titles() {
    var kind = (Kind.Choice) Catalogue.getLayer(Case.LAYER).getField(Case.CATEGORY).kind();
    return kind.options().stream()
        .collect(Collectors.toMap(Kind.Option::value, Kind.Option::title));
  }

  private static Fact fact(
      CaseRow one, double x, double y, Map<String, Title> titles, Instant now) {
    String category = one.category().word();
    return new Fact(
        one.id(),
        one.number(),
        category,
        titles.get(category),
        one.place(),
        one.foundAt(),
        one.receivedAt(),
        one.removedAt(),
        one.status().isOpen(),
        one.isOverdue(now),
        x,
        y);
  }
}
