package se.lykta.exchange.intake;

import se.lykta.layers.Severity;
import se.lykta.layers.Title;

/**
 * Where an object stands: the file's name and what the object is called in it, such as {@code way
 * 123456} or {@code features[12]}.
 */
public record Origin(String file, String object) {

  public ImportIssue error(String code, String layer, String field, Title message) {
    return new ImportIssue(file, object, Severity.ERROR, code, layer, field, message);
  }

  public ImportIssue warning(String code, String layer, String field, Title message) {
    return new ImportIssue(file, object, Severity.WARNING, code, layer, field, message);
  }
}
