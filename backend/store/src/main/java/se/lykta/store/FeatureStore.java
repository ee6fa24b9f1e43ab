package se.lykta.store;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Point;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lykta.layers.Feature;
import se.lykta.layers.Visibility;

/** Keeps the features of all layers with their history. Safe for threads; one per database. */
public final class FeatureStore implements AutoCloseable {

  private FeatureStore() {}

  /** Opens the database and brings its tables up to date. */
  public static FeatureStore open(StoreSettings settings) {
    throw new UnsupportedOperationException();
  }

  /**
   * Keeps all edits or none. A change set whose id is kept already is not applied again: the answer
   * is that of the first time.
   */
  public Outcome apply(ChangeSet changes) {
    throw new UnsupportedOperationException();
  }

  /** What {@link #apply} would answer now; nothing is written. */
  public Outcome check(ChangeSet changes) {
    throw new UnsupportedOperationException();
  }

  /**
   * Brings every feature of a change set back to what it was before, as a change set of its own
   * which can be undone in turn. A conflict where a feature was changed since.
   *
   * @throws NoSuchElementException where there is no such change set
   */
  public Outcome undo(UUID changeSet, UUID asNewChangeSet, String author) {
    throw new UnsupportedOperationException();
  }

  /**
   * Keeps new features, as many as come, in one transaction and one change set, in constant memory.
   * Features are checked like those of {@link #apply}.
   *
   * @return how many
   * @throws InvalidFeature where one can't be kept; then none is
   */
  public long bulkInsert(
      UUID changeSet, String author, String comment, Iterable<Feature> features) {
    throw new UnsupportedOperationException();
  }

  /**
   * @throws NoSuchElementException where there is none now
   */
  public Feature get(String layer, UUID id) {
    return find(layer, id)
        .orElseThrow(() -> new NoSuchElementException("no feature " + id + " in " + layer));
  }

  public Optional<Feature> find(String layer, UUID id) {
    throw new UnsupportedOperationException();
  }

  public List<Feature> list(Query query) {
    throw new UnsupportedOperationException();
  }

  /** One feature after the other, in constant memory. */
  public void read(Query query, Consumer<Feature> each) {
    throw new UnsupportedOperationException();
  }

  /** Row by row with all fields of the layer, without objects that nobody asks for. */
  public void readRows(Query query, RowReader each) {
    throw new UnsupportedOperationException();
  }

  /**
   * Row by row with some fields only, which makes it faster.
   *
   * @param fields names; {@link Row} numbers fields in this order
   */
  public void readRows(Query query, List<String> fields, RowReader each) {
    throw new UnsupportedOperationException();
  }

  /**
   * The nearest first, by distance between geometries.
   *
   * @param withinM none farther away
   */
  public List<Feature> nearest(String layer, Point from, int atMost, double withinM) {
    throw new UnsupportedOperationException();
  }

  /** Counts what a query finds; limit, offset and position don't matter. */
  public long count(Query query) {
    throw new UnsupportedOperationException();
  }

  /** At once, however many there are. */
  public long count(String layer, Set<Visibility> visible) {
    throw new UnsupportedOperationException();
  }

  /** Newest first; empty where there never was such a feature. */
  public List<Version> history(String layer, UUID id) {
    throw new UnsupportedOperationException();
  }

  /** Newest first. */
  public List<ChangeSetSummary> changeSets(int limit) {
    throw new UnsupportedOperationException();
  }

  public Optional<ChangeSetSummary> findChangeSet(UUID id) {
    throw new UnsupportedOperationException();
  }

  /** Grows with each change set that changes the layer. */
  public long generation(String layer) {
    throw new UnsupportedOperationException();
  }

  /** Called after each commit, in the thread that made it. */
  public void onChange(Consumer<Changed> listener) {
    throw new UnsupportedOperationException();
  }

  public Files files() {
    throw new UnsupportedOperationException();
  }

  /** For tables that others keep in the same database. */
  public JdbcClient jdbc() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
