package se.lykta.exchange.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.layers.Layer;
import se.lykta.layers.Problem;
import se.lykta.layers.Title;
import se.lykta.layers.Validation;
import se.lykta.layers.WorkingArea;
import se.lykta.store.FeatureStore;

/**
 * Takes in what readers find: checks each candidate, compares it with the store and puts it aside
 * on disk, or tells why it is left out. Nothing of the store is changed. Not safe for threads.
 */
public final class Intake implements AutoCloseable {
  /** Begins the comment of every change set that an import makes; tells it from people's own. */
  public static final String COMMENT = "Import: ";

  private final FeatureStore store;
  private final HouseRules house;
  private final Path folder;
  private final Staging staging;
  private final IssueLog issues;
  private final Tally tally = new Tally();
  private final Map<String, LayerCount> counts = new LinkedHashMap<>();
  private final IdSet ids = new IdSet();
  private final IdSet kept = new IdSet();
  private final Comparison comparison;
  private final ByName known;
  private final Uniqueness uniqueness;

  /** Checks by the layers' rules alone. */
  public Intake(FeatureStore store) {
    this(store, HouseRules.NONE);
  }

  /**
   * @param house what is asked of a feature beyond its layer's rules
   */
  public Intake(FeatureStore store, HouseRules house) {
    this.store = store;
    this.house = house;
    try {
      folder = Files.createTempDirectory("lykta-import-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    staging = new Staging(folder.resolve("features"));
    issues = new IssueLog(folder.resolve("issues"));
    comparison = new Comparison(store);
    known = new ByName(store);
    uniqueness = new Uniqueness(store, comparison);
  }

  /**
   * A candidate. What the layer requires of every feature (visibility, provenance) is filled in
   * where the reader said nothing.
   *
   * @param found geometry in the stored CRS; version as in {@link Comparison#judge}
   */
  public void add(Origin origin, Feature found) {
    Feature candidate = withDefaults(house.read(found));
    if (!ids.add(candidate.id())) {
      leaveOut(origin, candidate, twice(origin, candidate));
    } else if (isSound(origin, candidate)) {
      judge(origin, candidate);
    }
  }

  /** What the store holds, by name. */
  public ByName known() {
    return known;
  }

  /** Something doubtful that is one object's own. */
  public void report(ImportIssue issue) {
    issues.add(issue);
  }

  /** An object that can't become a candidate at all. */
  public void leaveOut(Origin origin, String layer, String code, String field, Title message) {
    issues.add(origin.error(code, layer, field, message));
    count(layer, LayerCount::leftOneOut);
  }

  /** An object whose errors were told with {@link #report}. */
  public void countLeftOut(String layer) {
    count(layer, LayerCount::leftOneOut);
  }

  /** A doubt that many objects share; told once at the end, with a count and samples. */
  public void tally(Origin origin, String code, String layer, String field, Title message) {
    tally.add(origin, code, layer, field, message);
  }

  private static Feature withDefaults(Feature found) {
    Layer layer = Catalogue.getLayer(found.layer());
    var values = new LinkedHashMap<>(found.values());
    values.values().removeIf(value -> value == null);
    values.putIfAbsent(Common.VISIBILITY, layer.defaultVisibility().value());
    values.putIfAbsent(Common.PROVENANCE, "imported");
    return new Feature(
        found.layer(), found.id(), found.version(), found.geometry(), values, null, null);
  }

  private boolean isSound(Origin origin, Feature candidate) {
    Layer layer = Catalogue.getLayer(candidate.layer());
    List<Problem> problems = new ArrayList<>(house.check(candidate));
    problems.addAll(Validation.check(layer, candidate, WorkingArea.DEFAULT));
    problems.forEach(problem -> issues.add(ImportIssue.from(problem, origin)));
    boolean sound = problems.stream().noneMatch(Problem::isError);
    if (!sound) {
      count(layer.name(), LayerCount::leftOneOut);
    }
    return sound;
  }

  private void judge(Origin origin, Feature candidate) {
    switch (comparison.judge(candidate)) {
      case Verdict.New isNew -> stage(origin, candidate, 0);
      case Verdict.Differs differs -> stage(origin, candidate, differs.version());
      case Verdict.Known known -> count(candidate.layer(), LayerCount::skipped);
      case Verdict.EditedSince edited ->
          skip(candidate, origin.warning("edited-since", candidate.layer(), null, edited(edited)));
      case Verdict.DeletedSince gone ->
          skip(candidate, origin.warning("deleted-since", candidate.layer(), null, deleted(gone)));
    }
  }

  private void stage(Origin origin, Feature candidate, long replaces) {
    var issue = uniqueness.check(candidate, origin);
    if (issue.isPresent()) {
      leaveOut(origin, candidate, issue.get());
      return;
    }
    var feature =
        new Feature(
            candidate.layer(),
            candidate.id(),
            replaces,
            candidate.geometry(),
            candidate.values(),
            null,
            null);
    staging.add(origin, feature);
    kept.add(feature.id());
    count(feature.layer(), was -> replaces == 0 ? was.created(1) : was.updated(1));
  }

  private void leaveOut(Origin origin, Feature candidate, ImportIssue issue) {
    issues.add(issue);
    count(candidate.layer(), LayerCount::leftOneOut);
  }

  private void skip(Feature candidate, ImportIssue issue) {
    issues.add(issue);
    count(candidate.layer(), LayerCount::skipped);
  }

  private void count(String layer, UnaryOperator<LayerCount> change) {
    if (layer != null) {
      counts.compute(layer, (n, was) -> change.apply(was == null ? LayerCount.none(n) : was));
    }
  }

  private static ImportIssue twice(Origin origin, Feature candidate) {
    var message =
        Title.of(
            "Id " + candidate.id() + " finns redan i importen; väntat ett id per objekt",
            "The id " + candidate.id() + " stands in the import already; expected one per object");
    return origin.error("same-id", candidate.layer(), null, message);
  }

  private static Title edited(Verdict.EditedSince edited) {
    var stamp = edited.by();
    return Title.of(
        "Ändrad av " + stamp.by() + " " + stamp.at() + " efter importen; skrivs inte över",
        "Changed by " + stamp.by() + " at " + stamp.at() + " since the import; not overwritten");
  }

  private static Title deleted(Verdict.DeletedSince gone) {
    var stamp = gone.by();
    return Title.of(
        "Borttagen av " + stamp.by() + " " + stamp.at() + "; kommer inte tillbaka",
        "Deleted by " + stamp.by() + " at " + stamp.at() + "; not brought back");
  }

  /** Ends the reading: references are followed, shared doubts told. */
  public void finish() {
    var references = new References(store, kept);
    boolean again;
    do {
      again = withdrawDangling(references);
    } while (again);
    tally.drainTo(issues::add);
  }

  /** Whether any was withdrawn: then others may have lost what they refer to. */
  private boolean withdrawDangling(References references) {
    var dangling = new ArrayList<StagedFeature>();
    for (StagedFeature staged : staging) {
      var issue = references.findDangling(staged);
      issue.ifPresent(issues::add);
      issue.ifPresent(found -> dangling.add(staged));
    }
    for (StagedFeature staged : dangling) {
      references.forget(staged.feature().id());
      staging.withdraw(staged.position());
      uncount(staged);
    }
    return !dangling.isEmpty();
  }

  private void uncount(StagedFeature staged) {
    count(
        staged.feature().layer(),
        was -> (staged.isNew() ? was.created(-1) : was.updated(-1)).leftOneOut());
  }

  /** Layers in the order of finding. */
  public List<LayerCount> counts() {
    return List.copyOf(counts.values());
  }

  public long errors() {
    return issues.errors();
  }

  public long warnings() {
    return issues.warnings();
  }

  /**
   * @param after how many to pass over, in the order of finding
   */
  public List<ImportIssue> issues(long after, int limit) {
    return issues.list(after, limit);
  }

  /** What was put aside; read lazily from disk, as often as wanted. */
  public Iterable<StagedFeature> staged() {
    return staging;
  }

  @Override
  public void close() {
    staging.close();
    issues.close();
    try {
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
