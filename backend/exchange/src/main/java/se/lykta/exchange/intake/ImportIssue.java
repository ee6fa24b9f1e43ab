package se.lykta.exchange.intake;

import java.util.Objects;
import se.lykta.layers.Problem;
import se.lykta.layers.Severity;
import se.lykta.layers.Title;

/**
 * Something doubtful (warning) or impossible (error) about an object of a file. An object with an
 * error is left out; one with warnings is taken in.
 *
 * @param file its name, without folders
 * @param object as its own world calls it: {@code way 123456}, {@code features[12]}, {@code row
 *     17}; empty where the whole file is meant
 * @param code stable, for programs: {@code self-crossing}
 * @param layer the layer it would go to; null where none was chosen yet
 * @param field the field's name, {@code geometry}, or null where the whole object is meant
 * @param message what, where, found and expected
 */
public record ImportIssue(
    String file,
    String object,
    Severity severity,
    String code,
    String layer,
    String field,
    Title message) {

  public ImportIssue {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(message, "message");
  }

  /** An issue of a whole file. */
  public static ImportIssue ofFile(String file, String code, Title message) {
    return new ImportIssue(file, "", Severity.ERROR, code, null, null, message);
  }

  static ImportIssue from(Problem problem, Origin origin) {
    return new ImportIssue(
        origin.file(),
        origin.object(),
        problem.severity(),
        problem.code(),
        problem.layer(),
        problem.field(),
        problem.message());
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
