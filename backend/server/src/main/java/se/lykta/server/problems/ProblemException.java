package se.lykta.server.problems;

import java.util.List;
import se.lykta.layers.Problem;
import se.lykta.layers.Title;

/** Ends a request with a problem document; ordinary, so it carries no stack. */
public final class ProblemException extends RuntimeException {
  private final ProblemDocument document;

  public ProblemException(ProblemDocument document) {
    super(document.titleEn() + ": " + document.detailEn(), null, false, false);
    this.document = document;
  }

  /** What is wrong, in both languages. */
  public static ProblemException of(ProblemKind kind, String sv, String en) {
    return new ProblemException(ProblemDocument.of(kind, Title.of(sv, en)));
  }

  /** As the layer rules found it. */
  public static ProblemException invalid(List<ProblemDocument.Entry> problems) {
    return new ProblemException(ProblemDocument.invalid(problems));
  }

  /** What has to be confirmed before anything is kept. */
  public static ProblemException unconfirmed(List<ProblemDocument.Entry> doubts) {
    return new ProblemException(ProblemDocument.unconfirmed(doubts));
  }

  public static ProblemException invalid(Problem problem) {
    return invalid(List.of(ProblemDocument.Entry.of(null, problem)));
  }

  public ProblemDocument document() {
    return document;
  }
}
