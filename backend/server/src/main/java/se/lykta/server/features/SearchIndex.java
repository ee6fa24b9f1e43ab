package se.lykta.server.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Common;
import se.lykta.layers.GeometryKind;
import se.lykta.layers.Kind;
import se.lykta.layers.Layer;
import se.lykta.layers.Title;
import se.lykta.layers.Visibility;
import se.lykta.server.geojson.Folded;
import se.lykta.server.geojson.Shape;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;
import se.lykta.store.Row;

/**
 * The names of one layer in memory, read anew after the layer has changed. Lines of one name are
 * one entry: a street's pieces.
 */
final class SearchIndex {
  static final int NO_HIT = 100;

  private final FeatureStore store;
  private final Layer layer;
  private final String kindField;
  private final List<String> fields;
  private volatile Snapshot snapshot = new Snapshot(-1, List.of());

  /**
   * @param kindField a choice that goes into the subtitle; may be null
   * @param aliasField a list of other names; may be null
   */
  SearchIndex(FeatureStore store, Layer layer, String kindField, String aliasField) {
    this.store = store;
    this.layer = layer;
    this.kindField = kindField;
    this.fields =
        Stream.of(layer.labelField(), Common.VISIBILITY, kindField, aliasField)
            .filter(field -> field != null)
            .toList();
  }

  private record Snapshot(long generation, List<Entry> entries) {}

  /**
   * Something that has a name.
   *
   * @param names as a search compares them, the title first
   * @param bounds stored CRS
   */
  record Entry(
      String layer,
      UUID id,
      String title,
      Title subtitle,
      List<String> names,
      Visibility visibility,
      Envelope bounds) {

    /** Lower is better; {@link #NO_HIT} where no name holds the words. */
    int rank(String words) {
      int best = NO_HIT;
      for (int i = 0; i < names.size() && best > 0; i++) {
        best = Math.min(best, rank(names.get(i), words));
      }
      return best;
    }

    private static int rank(String name, String words) {
      int at = name.indexOf(words);
      if (at < 0) {
        return NO_HIT;
      }
      if (at == 0) {
        return name.length() == words.length() ? 0 : 1;
      }
      return name.charAt(at - 1) == ' ' ? 2 : 3;
    }
  }

  Stream<Entry> entries(Set<Visibility> visible) {
    return current().entries().stream().filter(entry -> visible.contains(entry.visibility()));
  }

  /** Read twice, should two ask at once: cheaper than making everybody wait. */
  private Snapshot current() {
    var known = snapshot;
    long generation = store.generation(layer.name());
    if (known.generation() != generation) {
      known = new Snapshot(generation, read());
      snapshot = known;
    }
    return known;
  }

  private List<Entry> read() {
    var found = new Reading();
    store.readRows(Query.of(layer.name()), fields, found::add);
    return List.copyOf(found.entries());
  }

  /** Collects the entries of the layer. */
  private final class Reading {
    private final Map<String, Entry> joined = new LinkedHashMap<>();
    private final List<Entry> single = new ArrayList<>();
    private final Map<String, Title> subtitles = subtitles();
    private final Shape shape = new Shape();

    void add(Row row) {
      String name = row.text(0);
      if (name == null) {
        return;
      }
      Entry entry = entry(row, name);
      if (entry.bounds().isNull()) {
        return;
      }
      if (layer.geometry() == GeometryKind.LINE_STRING) {
        joined.merge(name + "/" + entry.visibility(), entry, Reading::join);
      } else {
        single.add(entry);
      }
    }

    private static Entry join(Entry first, Entry more) {
      first.bounds().expandToInclude(more.bounds());
      return first;
    }

    private Entry entry(Row row, String name) {
      var visibility = Visibility.valueOf(row.text(1).toUpperCase(Locale.ROOT));
      return new Entry(
          layer.name(), row.id(), name, subtitle(row), names(row, name), visibility, bounds(row));
    }

    private Title subtitle(Row row) {
      String kind = kindField == null ? null : row.text(2);
      return kind == null ? layer.singular() : subtitles.get(kind);
    }

    private List<String> names(Row row, String name) {
      var names = new ArrayList<>(List.of(Folded.of(name)));
      int aliases = kindField == null ? 2 : 3;
      if (fields.size() > aliases && row.value(aliases) instanceof List<?> others) {
        others.forEach(other -> names.add(Folded.of(other.toString())));
      }
      return names;
    }

    private Envelope bounds(Row row) {
      byte[] wkb = row.wkb();
      var bounds = new Envelope();
      if (wkb != null) {
        shape.wkb(wkb);
        for (int i = 0; i < 2 * shape.points(); i += 2) {
          bounds.expandToInclude(shape.xy()[i], shape.xy()[i + 1]);
        }
      }
      return bounds;
    }

    Collection<Entry> entries() {
      return joined.isEmpty() ? single : joined.values();
    }
  }

  private Map<String, Title> subtitles() {
    var titles = new LinkedHashMap<String, Title>();
    if (kindField != null && layer.getField(kindField).kind() instanceof Kind.Choice choice) {
      choice.options().forEach(option -> titles.put(option.value(), option.title()));
    }
    return titles;
  }
}
