package se.lykta.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Point;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lykta.layers.Feature;
import se.lykta.layers.Visibility;

/** Keeps the features of all layers with their history. Safe for threads; one per database. */
public final class FeatureStore implements AutoCloseable {

  private final Database database;
  private final Reader reader;
  private final Changes changes;
  private final Files files;
  private final Photos photos;
  private final Remarks remarks;
  private final Contacts contacts;
  private final ReportLights reportLights;
  private final SentNotices sentNotices;
  private final Situations situations;
  private final JdbcClient jdbc;
  private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();
  private final Watch watch;
  private final Scenarios scenarios;

  private FeatureStore(Database database, Duration lookEvery) {
    this.database = database;
    this.reader = new Reader(database);
    this.changes = new Changes(database);
    this.files = new Files(database);
    this.photos = new Photos(database);
    this.remarks = new Remarks(database);
    this.contacts = new Contacts(database);
    this.reportLights = new ReportLights(database);
    this.sentNotices = new SentNotices(database);
    this.situations = new Situations(database);
    this.jdbc = JdbcClient.create(database.readers());
    this.watch = Watch.start(database, lookEvery, this::tell);
    this.scenarios = new Scenarios(this, database, changes);
  }

  /** Opens the database and brings its tables up to date. */
  public static FeatureStore open(StoreSettings settings) {
    return new FeatureStore(Database.open(settings), settings.lookEvery());
  }

  /**
   * Keeps all edits or none. A change set whose id is kept already is not applied again: the answer
   * is that of the first time.
   */
  public Outcome apply(ChangeSet changeSet) {
    return told(changes.apply(changeSet));
  }

  /** What {@link #apply} would answer now; nothing is written. */
  public Outcome check(ChangeSet changeSet) {
    return changes.check(changeSet);
  }

  /**
   * Brings every feature of a change set back to what it was before, as a change set of its own
   * which can be undone in turn. A conflict where a feature is no longer as the change set left it;
   * what was changed since and brought back is, so that undoing may go on, newest first.
   *
   * @throws NoSuchElementException where there is no such change set
   */
  public Outcome undo(UUID changeSet, UUID asNewChangeSet, String author) {
    return told(changes.undo(changeSet, asNewChangeSet, author));
  }

  /**
   * Keeps new features, as many as come, in one transaction and one change set, in constant memory.
   * Features are checked like those of {@link #apply}; of the warnings, the first {@value
   * Bulk#MOST_WARNINGS} are kept with the change set.
   *
   * @return how many
   * @throws InvalidFeature where one can't be kept; then none is
   */
  public long bulkInsert(
      UUID changeSet, String author, String comment, Iterable<Feature> features) {
    var head = new ChangeSet(changeSet, author, comment, List.of());
    Bulk.Result result = Bulk.insert(database, head, features);
    result.changed().ifPresent(this::tell);
    return result.count();
  }

  /**
   * @throws NoSuchElementException where there is none now
   */
  public Feature get(String layer, UUID id) {
    return find(layer, id)
        .orElseThrow(() -> new NoSuchElementException("no feature " + id + " in " + layer));
  }

  public Optional<Feature> find(String layer, UUID id) {
    return reader.find(layer, id);
  }

  public List<Feature> list(Query query) {
    var found = new ArrayList<Feature>();
    read(query, found::add);
    return found;
  }

  /**
   * One feature after the other, in constant memory.
   *
   * @throws PositionGone where the query is sorted and what it goes on after is gone
   */
  public void read(Query query, Consumer<Feature> each) {
    readRows(query, row -> each.accept(row.feature()));
  }

  /** Row by row with all fields of the layer, without objects that nobody asks for. */
  public void readRows(Query query, RowReader each) {
    reader.rows(query, Selection.all(LayerTable.of(query.layer())), each);
  }

  /**
   * Row by row with some fields only and without stamps, which makes it faster.
   *
   * @param fields names; {@link Row} numbers fields in this order
   */
  public void readRows(Query query, List<String> fields, RowReader each) {
    reader.rows(query, Selection.of(LayerTable.of(query.layer()), fields), each);
  }

  /**
   * The nearest first, by distance between geometries.
   *
   * @param withinM none farther away
   */
  public List<Feature> nearest(String layer, Point from, int atMost, double withinM) {
    return new Nearest(reader, layer, from).list(atMost, withinM);
  }

  /** Counts what a query finds; limit, offset and position don't matter. */
  public long count(Query query) {
    boolean all =
        query.box().isEmpty()
            && query.during().isEmpty()
            && query.equal().isEmpty()
            && query.among().isEmpty()
            && query.containing().isEmpty();
    return all ? count(query.layer(), query.visible()) : reader.count(query);
  }

  /** At once, however many there are. */
  public long count(String layer, Set<Visibility> visible) {
    return database.read(connection -> LayerStates.count(connection, layer, visible));
  }

  /** Newest first; empty where there never was such a feature. */
  public List<Version> history(String layer, UUID id) {
    return database.read(
        connection -> Versions.of(new History(connection, database.dialect()).list(layer, id)));
  }

  /**
   * What the register's features became between two moments, the one changed last first. Some may
   * be as they were: see {@link Difference#isNone}.
   *
   * @param layer null: all
   * @param before position of the last one that is known already; {@link Difference#NEWEST} to
   *     begin
   */
  public List<Difference> differences(
      Instant from, Instant until, String layer, long before, int atMost) {
    return database.read(
        connection ->
            new Differences(connection, database.dialect())
                .list(from, until, layer, before, atMost));
  }

  /**
   * What the register said at a moment, where it says something else now. What it came to know only
   * later is left as it is now, for it may have stood there all along.
   */
  public Overlay recorded(Instant at, Collection<String> layers) {
    return database.read(
        connection -> new Differences(connection, database.dialect()).recorded(at, layers));
  }

  /** Newest first. */
  public List<ChangeSetSummary> changeSets(int limit) {
    return readChangeSets(table -> table.newest(limit));
  }

  public Optional<ChangeSetSummary> findChangeSet(UUID id) {
    return readChangeSets(table -> table.find(id));
  }

  /** Grows with each change set that changes the layer. */
  public long generation(String layer) {
    return database.read(connection -> LayerStates.generation(connection, layer));
  }

  /**
   * Called after each commit, in the thread that made it; and soon after another process changed
   * layers of the same database, in a thread of the store.
   */
  public void onChange(Consumer<Changed> listener) {
    listeners.add(listener);
  }

  /** What might be, over what is. */
  public Scenarios scenarios() {
    return scenarios;
  }

  public Files files() {
    return files;
  }

  public Photos photos() {
    return photos;
  }

  public Remarks remarks() {
    return remarks;
  }

  public Contacts contacts() {
    return contacts;
  }

  public ReportLights reportLights() {
    return reportLights;
  }

  public SentNotices sentNotices() {
    return sentNotices;
  }

  public Situations situations() {
    return situations;
  }

  /** For tables that others keep in the same database. */
  public JdbcClient jdbc() {
    return jdbc;
  }

  private interface ChangeSetRead<T> {
    T from(ChangeSetTable table) throws SQLException;
  }

  private <T> T readChangeSets(ChangeSetRead<T> read) {
    return database.read(
        connection -> {
          try (var statements = new Statements(connection)) {
            return read.from(new ChangeSetTable(statements, database.dialect()));
          }
        });
  }

  Outcome told(Changes.Result result) {
    result.changed().ifPresent(this::tell);
    return result.outcome();
  }

  private void tell(Changed changed) {
    listeners.forEach(listener -> listener.accept(changed));
  }

  @Override
  public void close() {
    watch.close();
    database.close();
  }
}
