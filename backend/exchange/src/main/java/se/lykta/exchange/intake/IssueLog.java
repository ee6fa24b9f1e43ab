package se.lykta.exchange.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.lykta.layers.Severity;
import se.lykta.layers.Title;

/** The issues of an import, in a file: counted all, kept up to {@value #MOST}. */
final class IssueLog implements AutoCloseable {
  static final int MOST = 200_000;

  private static final int BUFFER = 1 << 15;

  private final Path path;
  private final DataOutputStream out;
  private long errors;
  private long warnings;
  private int kept;

  /**
   * @param path of a file that is made here and removed on close
   */
  IssueLog(Path path) {
    this.path = path;
    try {
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long errors() {
    return errors;
  }

  long warnings() {
    return warnings;
  }

  void add(ImportIssue issue) {
    if (issue.isError()) {
      errors++;
    } else {
      warnings++;
    }
    if (kept < MOST) {
      write(issue);
      kept++;
    }
  }

  private void write(ImportIssue issue) {
    try {
      ValueCodec.write(out, issue.file());
      ValueCodec.write(out, issue.object());
      ValueCodec.write(out, issue.isError());
      ValueCodec.write(out, issue.code());
      ValueCodec.write(out, issue.layer());
      ValueCodec.write(out, issue.field());
      ValueCodec.write(out, issue.message().sv());
      ValueCodec.write(out, issue.message().en());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Issues in the order of finding.
   *
   * @param after how many to pass over
   */
  List<ImportIssue> list(long after, int limit) {
    try {
      out.flush();
      var raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
      try (var in = new DataInputStream(raw)) {
        return read(in, after, limit);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ImportIssue> read(DataInputStream in, long after, int limit) throws IOException {
    var found = new ArrayList<ImportIssue>();
    for (long i = 0; i < kept && found.size() < limit; i++) {
      ImportIssue issue = read(in);
      if (i >= after) {
        found.add(issue);
      }
    }
    return found;
  }

  private static ImportIssue read(DataInputStream in) throws IOException {
    return new ImportIssue(
        (String) ValueCodec.read(in),
        (String) ValueCodec.read(in),
        (boolean) ValueCodec.read(in) ? Severity.ERROR : Severity.WARNING,
        (String) ValueCodec.read(in),
        (String) ValueCodec.read(in),
        (String) ValueCodec.read(in),
        Title.of((String) ValueCodec.read(in), (String) ValueCodec.read(in)));
  }

  @Override
  public void close() {
    try {
      out.close();
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
