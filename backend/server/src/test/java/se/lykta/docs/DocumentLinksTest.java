package se.lykta.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every document of the repository may point only at what is there. */
class DocumentLinksTest {
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)(?:\\s+\"[^\"]*\")?\\)");
  private static final Pattern OUTSIDE = Pattern.compile("[a-z]+:.*");
  private static final Set<String> NOT_OURS =
      Set.of("target", "node_modules", ".git", "data", ".idea");

  private static final Path ROOT = root(Path.of("").toAbsolutePath());

  @Test
  void relativeLinksLeadToFiles() throws IOException {
    var broken = documents(ROOT).flatMap(DocumentLinksTest::brokenLinks).toList();
    assertThat(broken).as("links of documents that lead nowhere").isEmpty();
  }

  @Test
  void theReadmeIsAmongTheDocuments() throws IOException {
    assertThat(documents(ROOT)).contains(ROOT.resolve("README.md"));
  }

  private static Path root(Path folder) {
    return Files.exists(folder.resolve("run")) ? folder : root(folder.getParent());
  }

  private static Stream<Path> documents(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.sorted().toList().stream().flatMap(DocumentLinksTest::documentsAt);
    }
  }

  private static Stream<Path> documentsAt(Path entry) {
    if (entry.toString().endsWith(".md")) {
      return Stream.of(entry);
    }
    if (!Files.isDirectory(entry) || NOT_OURS.contains(entry.getFileName().toString())) {
      return Stream.of();
    }
    try {
      return documents(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> brokenLinks(Path document) {
    return links(document).stream()
        .filter(link -> !leadsSomewhere(document, link))
        .map(link -> ROOT.relativize(document) + ": " + link);
  }

  private static List<String> links(Path document) {
    String prose = CODE.matcher(read(document)).replaceAll("");
    return LINK.matcher(prose).results().map((MatchResult link) -> link.group(1)).toList();
  }

  private static boolean leadsSomewhere(Path document, String link) {
    String file = link.replaceFirst("#.*", "");
    return OUTSIDE.matcher(link).matches()
        || file.isEmpty()
        || Files.exists(document.resolveSibling(file));
  }

  private static String read(Path document) {
    try {
      return Files.readString(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
