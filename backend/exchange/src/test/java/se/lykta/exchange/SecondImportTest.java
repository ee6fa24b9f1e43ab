package se.lykta.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lykta.exchange.intake.ImportIssue;
import se.lykta.exchange.intake.LayerCount;
import se.lykta.exchange.intake.Progress;
import se.lykta.layers.Feature;
import se.lykta.layers.Title;
import se.lykta.store.ChangeSet;
import se.lykta.store.Edit;
import se.lykta.store.Outcome;

/** A second delivery of the same file: updates, never doubles, never overwrites people's work. */
class SecondImportTest {
  @TempDir Path folder;
  private Trial trial;

  @BeforeEach
  void open() {
    trial = Trial.in(folder);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  private Path delivery(double... heights) {
    var features = new StringBuilder();
    for (int i = 0; i < heights.length; i++) {
      features.append(i == 0 ? "" : ",");
      features.append(
          ("{\"type\":\"Feature\",\"id\":%d,\"geometry\":{\"type\":\"Point\",\"coordinates\":"
                  + "[11.4%d,58.27]},\"properties\":{\"height_m\":%s}}")
              .formatted(i, i, heights[i]));
    }
    try {
      return Files.writeString(
          folder.resolve("tree.geojson"),
          "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private LayerCount counts(Path file) {
    try (ImportPreview preview = trial.read(file)) {
      return Trial.counts(preview).get("tree");
    }
  }

  private void apply(Edit edit) {
    var changes = new ChangeSet(UUID.randomUUID(), "bo", null, List.of(edit));
    assertThat(trial.store().apply(changes)).isInstanceOf(Outcome.Saved.class);
  }

  private void editByHand(Feature tree, double height) {
    apply(
        new Edit.Patch(
            "tree", tree.id(), tree.version(), Optional.empty(), Map.of("height_m", height)));
  }

  private Feature tall(double height) {
    return trial.all("tree").stream()
        .filter(tree -> tree.values().get("height_m").equals(height))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSameIsSkippedTheChangedUpdatedTheNewCreated() {
    trial.bringIn(delivery(5, 6));
    assertThat(counts(delivery(5, 7, 8))).isEqualTo(new LayerCount("tree", 1, 1, 1, 0));
    trial.bringIn(delivery(5, 7, 8));
    assertThat(trial.all("tree")).hasSize(3);
    assertThat(tall(7).version()).isEqualTo(2);
  }

  @Test
  void aThirdDeliveryStillUpdatesWhatTheSecondUpdated() {
    trial.bringIn(delivery(5));
    trial.bringIn(delivery(6));
    trial.bringIn(delivery(7));
    assertThat(trial.only("tree").values()).containsEntry("height_m", 7.0);
  }

  @Test
  void workByHandIsNotOverwrittenAndThatIsTold() {
    trial.bringIn(delivery(5));
    editByHand(tall(5), 9);
    List<ImportIssue> issues = trial.bringIn(delivery(6));
    assertThat(issues)
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo("edited-since");
              assertThat(issue.message().sv()).startsWith("Ändrad av bo ");
            });
    assertThat(trial.only("tree").values()).containsEntry("height_m", 9.0);
  }

  @Test
  void workByHandIsNoNewsWhereTheFileSaysWhatItSaidBefore() {
    trial.bringIn(delivery(5));
    editByHand(tall(5), 9);
    assertThat(trial.bringIn(delivery(5))).isEmpty();
  }

  @Test
  void whatPeopleDeletedDoesNotComeBack() {
    trial.bringIn(delivery(5));
    apply(new Edit.Delete("tree", tall(5).id(), 1));
    assertThat(trial.bringIn(delivery(5)))
        .extracting(ImportIssue::code)
        .containsExactly("deleted-since");
    assertThat(trial.all("tree")).isEmpty();
  }

  @Test
  void nothingIsKeptWhereSomebodySavesBetweenPreviewAndCommit() {
    trial.bringIn(delivery(5));
    try (ImportPreview preview = trial.read(delivery(6, 7))) {
      editByHand(tall(5), 9);
      assertThat(preview.commit("anna", Progress.SILENT))
          .isInstanceOf(ImportOutcome.Outdated.class);
    }
    assertThat(trial.all("tree")).hasSize(1);
  }

  @Test
  void aCancelledCommitKeepsNothing() {
    try (ImportPreview preview = trial.read(delivery(5, 6))) {
      assertThatThrownBy(() -> preview.commit("anna", new Cancelled()))
          .isInstanceOf(CancellationException.class);
    }
    assertThat(trial.all("tree")).isEmpty();
    assertThat(trial.store().changeSets(1)).isEmpty();
  }

  private static final class Cancelled implements Progress {
    @Override
    public void report(double share, Title doing) {}

    @Override
    public boolean isCancelled() {
      return true;
    }
  }
}
