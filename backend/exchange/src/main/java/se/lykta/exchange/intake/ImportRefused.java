package se.lykta.exchange.intake;

import se.lykta.layers.Title;

/** A file that can't be read as what it should be; nothing of the import is kept. */
public final class ImportRefused extends RuntimeException {
  private final transient ImportIssue issue;

  public ImportRefused(ImportIssue issue) {
    this(issue, null);
  }

  public ImportRefused(ImportIssue issue, Throwable cause) {
    super(issue.file() + ": " + issue.message().en(), cause);
    this.issue = issue;
  }

  public static ImportRefused file(String file, String code, String sv, String en) {
    return new ImportRefused(ImportIssue.ofFile(file, code, Title.of(sv, en)));
  }

  public ImportIssue issue() {
    return issue;
  }
}
