package se.lykta.server.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.MDC;
import se.lykta.layers.Problem;
import se.lykta.layers.Title;

/**
 * The body of an error (RFC 9457) with the extensions of this service.
 *
 * @param problems what is wrong with single values; left out where there are none
 * @param conflicts what others saved first; left out where there are none
 */
public record ProblemDocument(
    String type,
    int status,
    String title,
    String titleEn,
    String detail,
    String detailEn,
    String requestId,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Entry> problems,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<?> conflicts) {

  /** The name under which the request's id stands in the log. */
  public static final String REQUEST_ID = "requestId";

  public static ProblemDocument of(ProblemKind kind, Title detail) {
    return of(kind, kind.status(), detail, List.of(), List.of());
  }

  /** With a status that the kind doesn't name itself. */
  static ProblemDocument of(ProblemKind kind, int status, Title detail) {
    return of(kind, status, detail, List.of(), List.of());
  }

  public static ProblemDocument invalid(List<Entry> problems) {
    return of(
        ProblemKind.INVALID, ProblemKind.INVALID.status(), summary(problems), problems, List.of());
  }

  /** Doubts that have to be confirmed before anything is kept. */
  static ProblemDocument unconfirmed(List<Entry> doubts) {
    return of(
        ProblemKind.UNCONFIRMED,
        ProblemKind.UNCONFIRMED.status(),
        summary(doubts),
        doubts,
        List.of());
  }

  /**
   * @param conflicts each as the contract of {@code POST /api/change-sets} says
   */
  public static ProblemDocument conflict(Title detail, List<?> conflicts) {
    return of(ProblemKind.CONFLICT, ProblemKind.CONFLICT.status(), detail, List.of(), conflicts);
  }

  private static ProblemDocument of(
      ProblemKind kind, int status, Title detail, List<Entry> problems, List<?> conflicts) {
    return new ProblemDocument(
        kind.type(),
        status,
        kind.title().sv(),
        kind.title().en(),
        detail.sv(),
        detail.en(),
        MDC.get(REQUEST_ID),
        problems,
        conflicts);
  }

  private static Title summary(List<Entry> problems) {
    if (problems.isEmpty()) {
      return Title.of("Inget kan sparas", "Nothing can be saved");
    }
    var first = problems.getFirst();
    int others = problems.size() - 1;
    return others == 0
        ? Title.of(first.sv(), first.en())
        : Title.of(
            first.sv() + " (och " + others + " till)", first.en() + " (and " + others + " more)");
  }

  /**
   * What is wrong with one value.
   *
   * @param edit index of the edit in the change set; null outside of one
   */
  public record Entry(
      String severity,
      String code,
      String layer,
      UUID feature,
      String field,
      Integer edit,
      String sv,
      String en) {

    public static Entry of(Integer edit, Problem problem) {
      return new Entry(
          problem.severity().name().toLowerCase(Locale.ROOT),
          problem.code(),
          problem.layer(),
          problem.feature(),
          problem.field(),
          edit,
          problem.message().sv(),
          problem.message().en());
    }
  }
}
