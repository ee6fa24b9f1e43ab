package se.lykta.server.commands;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.lykta.exchange.Import;
import se.lykta.exchange.ImportOutcome;
import se.lykta.exchange.ImportPreview;
import se.lykta.exchange.intake.ImportIssue;
import se.lykta.exchange.intake.ImportOptions;
import se.lykta.exchange.intake.ImportRefused;
import se.lykta.exchange.intake.Progress;
import se.lykta.layers.Catalogue;

/** Reads files, says what they change and what is doubtful, and keeps it. */
final class ImportCommand {
  private static final int ISSUES_SHOWN = 20;
  private static final String AUTHOR = "import";

  private ImportCommand() {}

  static int run(CommandLine.Tools tools, Words words, PrintStream out) {
    words.allow("layer", "crs", "preview");
    if (words.plain().isEmpty()) {
      throw new WrongCall("lykta import needs a file; lykta help says how.");
    }
    try (var preview =
        Import.read(files(words), options(words), tools.house(), tools.store(), Progress.SILENT)) {
      show(preview, out);
      return words.has("preview") ? CommandLine.DONE : commit(preview, out);
    } catch (ImportRefused e) {
      out.println("Nothing is imported.");
      show(e.issue(), out);
      return CommandLine.FAILED;
    }
  }

  private static List<Path> files(Words words) {
    return words.plain().stream().map(Path::of).toList();
  }

  private static ImportOptions options(Words words) {
    Optional<String> layer = words.find("layer");
    if (layer.isPresent() && Catalogue.findLayer(layer.get()).isEmpty()) {
      throw new WrongCall("There is no layer " + layer.get() + "; lykta layers lists them.");
    }
    return new ImportOptions(layer, words.find("crs"), Optional.empty());
  }

  private static void show(ImportPreview preview, PrintStream out) {
    out.println("layer                   create    update      skip  left out");
    for (var count : preview.counts()) {
      out.printf(
          "%-20s %,9d %,9d %,9d %,9d%n",
          count.layer(), count.create(), count.update(), count.skip(), count.leftOut());
    }
    out.printf("%,d errors, %,d warnings%n", preview.errors(), preview.warnings());
    preview.issues(0, ISSUES_SHOWN).forEach(issue -> show(issue, out));
    if (preview.errors() + preview.warnings() > ISSUES_SHOWN) {
      out.println("  …");
    }
  }

  private static void show(ImportIssue issue, PrintStream out) {
    String level = issue.isError() ? "error" : "warning";
    out.printf("  %s %s %s: %s%n", level, issue.file(), issue.object(), issue.message().sv());
    out.printf("    %s%n", issue.message().en());
  }

  private static int commit(ImportPreview preview, PrintStream out) {
    return switch (preview.commit(AUTHOR, Progress.SILENT)) {
      case ImportOutcome.Kept kept -> {
        out.printf(
            "Kept: %,d created, %,d updated, in change set %s%n",
            kept.created(), kept.updated(), kept.changeSet());
        yield CommandLine.DONE;
      }
      case ImportOutcome.NothingNew nothing -> {
        out.println("There is nothing new in the files.");
        yield CommandLine.DONE;
      }
      case ImportOutcome.Outdated outdated -> {
        out.println("Nothing is kept: somebody changed features meanwhile; import again.");
        yield CommandLine.FAILED;
      }
      case ImportOutcome.Refused refused -> {
        out.println("Nothing is kept:");
        refused.problems().forEach(problem -> out.println("  " + problem.message().en()));
        yield CommandLine.FAILED;
      }
    };
  }
}
