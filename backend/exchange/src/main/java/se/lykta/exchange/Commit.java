package se.lykta.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import se.lykta.exchange.intake.Intake;
import se.lykta.exchange.intake.LayerCount;
import se.lykta.exchange.intake.Progress;
import se.lykta.exchange.intake.StagedFeature;
import se.lykta.exchange.intake.TimeId;
import se.lykta.layers.Feature;
import se.lykta.layers.Title;
import se.lykta.store.ChangeSet;
import se.lykta.store.Edit;
import se.lykta.store.FeatureStore;
import se.lykta.store.InvalidFeature;
import se.lykta.store.Outcome;

/**
 * Keeps an import: new features alone go in bulk and in constant memory; where others change too,
 * all go as one change set of edits, so that nothing is overwritten that changed meanwhile.
 */
final class Commit {
  private static final int STEP = 500;

  private final FeatureStore store;
  private final Intake intake;
  private final String comment;
  private final UUID changeSet = TimeId.next();

  Commit(FeatureStore store, Intake intake, List<String> files) {
    this.store = store;
    this.intake = intake;
    comment = Intake.COMMENT + String.join(", ", files);
  }

  ImportOutcome run(String author, Progress progress) {
    long created = intake.counts().stream().mapToLong(LayerCount::create).sum();
    long updated = intake.counts().stream().mapToLong(LayerCount::update).sum();
    if (created + updated == 0) {
      return new ImportOutcome.NothingNew();
    }
    var kept = new ImportOutcome.Kept(changeSet, created, updated);
    var counted = new Counted(created + updated, progress);
    return updated == 0 ? insert(author, counted, kept) : apply(author, counted, kept);
  }

  private ImportOutcome insert(String author, Counted counted, ImportOutcome.Kept kept) {
    try {
      store.bulkInsert(changeSet, author, comment, counted::features);
      return kept;
    } catch (InvalidFeature e) {
      return new ImportOutcome.Refused(List.of(e.problem()));
    }
  }

  private ImportOutcome apply(String author, Counted counted, ImportOutcome.Kept kept) {
    var edits = new ArrayList<Edit>();
    counted.features().forEachRemaining(feature -> edits.add(edit(feature)));
    return switch (store.apply(new ChangeSet(changeSet, author, comment, edits))) {
      case Outcome.Saved saved -> kept;
      case Outcome.Conflicts found -> new ImportOutcome.Outdated(found.conflicts());
      case Outcome.Invalid invalid -> new ImportOutcome.Refused(problems(invalid));
    };
  }

  private static List<se.lykta.layers.Problem> problems(Outcome.Invalid invalid) {
    return invalid.problems().stream().map(Outcome.EditProblem::problem).toList();
  }

  private static Edit edit(Feature feature) {
    return feature.version() == 0
        ? new Edit.Create(feature.layer(), feature.id(), feature.geometry(), feature.values())
        : new Edit.Replace(
            feature.layer(), feature.id(), feature.version(), feature.geometry(), feature.values());
  }

  /** The features put aside, telling progress as they go. */
  private final class Counted {
    private final long total;
    private final Progress progress;

    private Counted(long total, Progress progress) {
      this.total = total;
      this.progress = progress;
    }

    private Iterator<Feature> features() {
      Iterator<StagedFeature> staged = intake.staged().iterator();
      return new Iterator<>() {
        private long done;

        @Override
        public boolean hasNext() {
          return staged.hasNext();
        }

        @Override
        public Feature next() {
          if (done++ % STEP == 0) {
            progress.advance((double) done / total, Title.of("Sparar", "Saving"));
          }
          return staged.next().feature();
        }
      };
    }
  }
}
