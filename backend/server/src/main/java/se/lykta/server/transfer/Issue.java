package se.lykta.server.transfer;

import java.util.Locale;
import se.lykta.exchange.intake.ImportIssue;

/** A doubtful or impossible object of a file, as the interface tells it. */
record Issue(
    String severity,
    String code,
    String file,
    String object,
    String layer,
    String field,
    String sv,
    String en) {

  static Issue of(ImportIssue issue) {
    return new Issue(
        issue.severity().name().toLowerCase(Locale.ROOT),
        issue.code(),
        issue.file(),
        issue.object(),
        issue.layer(),
        issue.field(),
        issue.message().sv(),
        issue.message().en());
  }
}
