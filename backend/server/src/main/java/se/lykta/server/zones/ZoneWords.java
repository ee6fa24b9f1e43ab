package se.lykta.server.zones;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Title;
import se.lykta.store.FeatureStore;

/** What a zone's record says, in words for a page and for a document. */
@Component
class ZoneWords {
  private static final Title YES = Title.of("Ja", "Yes");
  private static final Title NO = Title.of("Nej", "No");
  private static final Title ATTACHED = Title.of("Bifogad", "Attached");

  private final FeatureStore store;

  ZoneWords(FeatureStore store) {
    this.store = store;
  }

  /**
   * A field as it reads.
   *
   * @param file SHA-256 of the stored file, where the value is one; else null
   */
  record Fact(String field, Title title, Title value, String file) {}

  /** Those that have a value, without those that every layer has. */
  List<Fact> record(Zone zone) {
    return zone.kind().layer().fields().stream()
        .takeWhile(field -> !field.name().equals("valid_from"))
        .flatMap(field -> fact(zone.feature(), field).stream())
        .toList();
  }

  private Optional<Fact> fact(Feature feature, Field field) {
    return feature
        .find(field.name())
        .map(
            value ->
                new Fact(
                    field.name(),
                    field.title(),
                    words(field.kind(), value),
                    field.kind() instanceof Kind.Attachment ? (String) value : null));
  }

  private Title words(Kind kind, Object value) {
    return switch (kind) {
      case Kind.Choice choice -> choice.titleOf((String) value);
      case Kind.Reference reference -> same(name(reference.layer(), (UUID) value));
      case Kind.Number number -> same(number((Double) value, number.unit()));
      case Kind.Bool bool -> (Boolean) value ? YES : NO;
      case Kind.Attachment attachment -> ATTACHED;
      case Kind.ListOf list -> same(String.join(", ", texts(value)));
      case Kind.Text text -> same(value.toString());
      case Kind.Date date -> same(value.toString());
      case Kind.Time time -> same(value.toString());
    };
  }

  @SuppressWarnings("unchecked")
  private static List<String> texts(Object list) {
    return (List<String>) list;
  }

  private static Title same(String text) {
    return Title.of(text, text);
  }

  private static String number(double value, String unit) {
    String text = value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    return unit.isEmpty() ? text : text + " " + unit;
  }

  /** What a feature is called; empty where there is none. */
  String name(String layer, UUID id) {
    return store
        .find(layer, id)
        .flatMap(found -> found.findText(Catalogue.getLayer(layer).labelField()))
        .orElse("");
  }

  /** The sort of host area, of rule, of permit; empty for layers that have none. */
  Optional<Title> sort(Zone zone) {
    return List.of("kind", "legal_basis").stream()
        .flatMap(name -> zone.kind().layer().findField(name).stream())
        .filter(field -> field.kind() instanceof Kind.Choice)
        .findFirst()
        .flatMap(
            field ->
                zone.feature()
                    .findText(field.name())
                    .map(value -> ((Kind.Choice) field.kind()).titleOf(value)));
  }
}
