package se.lykta.server.publicmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Title;
import se.lykta.server.accounts.Reader;
import se.lykta.store.FeatureStore;

/** Fields of a feature in words, for those who may see what is public alone. */
@Component
class Facts {
  private static final Title YES = Title.of("Ja", "Yes");
  private static final Title NO = Title.of("Nej", "No");

  private final FeatureStore store;

  Facts(FeatureStore store) {
    this.store = store;
  }

  /** Those of the named fields that have a value, with the titles of the layer. */
  List<Entry.Fact> of(Feature feature, String... names) {
    List<Entry.Fact> facts = new ArrayList<>();
    for (String name : names) {
      Field field = Catalogue.getLayer(feature.layer()).getField(name);
      feature
          .find(name)
          .flatMap(value -> words(field.kind(), value))
          .ifPresent(words -> facts.add(new Entry.Fact(field.title(), words)));
    }
    return facts;
  }

  /** A field's value; empty where it has none that may be told. */
  Optional<Title> value(Feature feature, String name) {
    return of(feature, name).stream().findFirst().map(Entry.Fact::value);
  }

  private Optional<Title> words(Kind kind, Object value) {
    return switch (kind) {
      case Kind.Choice choice -> Optional.of(choice.titleOf((String) value));
      case Kind.Reference reference -> name(reference.layer(), (UUID) value).map(Facts::same);
      case Kind.Bool bool -> Optional.of((Boolean) value ? YES : NO);
      case Kind.Number number -> Optional.of(same(number((Double) value, number.unit())));
      case Kind.Text text -> Optional.of(same(value.toString()));
      case Kind.Date date -> Optional.of(same(value.toString()));
      case Kind.Time time -> Optional.of(same(value.toString()));
      case Kind.ListOf list ->
          Optional.of(same(String.join(", ", (Iterable<String>) texts(value))));
      case Kind.Attachment attachment -> Optional.empty();
    };
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(Object::toString).toList();
  }

  private static String number(double value, String unit) {
    String text = value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    return unit.isEmpty() ? text : text + " " + unit;
  }

  /** What another feature is called; empty where it is not public. */
  private Optional<String> name(String layer, UUID id) {
    return store
        .find(layer, id)
        .filter(Reader.ANONYMOUS::sees)
        .flatMap(found -> found.findText(Catalogue.getLayer(layer).labelField()));
  }

  static Title same(String text) {
    return Title.of(text, text);
  }
}
