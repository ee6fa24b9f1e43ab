package se.lykta.server.problems;

import java.util.Locale;
import se.lykta.layers.Title;

/** Every kind of error that the server answers with; the name is the last part of its type. */
public enum ProblemKind {
  BAD_REQUEST(400, "Begäran kan inte tolkas", "The request can't be read"),
  MALFORMED_JSON(400, "Ogiltig JSON", "Malformed JSON"),
  UNKNOWN_PARAMETER(400, "Okänd parameter", "Unknown parameter"),
  INVALID_PARAMETER(400, "Felaktig parameter", "Invalid parameter"),
  LOGIN_FAILED(401, "Inloggningen misslyckades", "Log-in failed"),
  LOGIN_REQUIRED(401, "Inloggning krävs", "Log-in required"),
  FORBIDDEN(403, "Inte tillåtet", "Not allowed"),
  NOT_FOUND(404, "Finns inte", "Not found"),
  METHOD_NOT_ALLOWED(405, "Metoden stöds inte", "Method not supported"),
  NOT_ACCEPTABLE(406, "Formatet finns inte", "Format not available"),
  CONFLICT(409, "Någon annan hann före", "Somebody else saved first"),
  TOO_LARGE(413, "För stort", "Too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "Innehållstypen stöds inte", "Content type not supported"),
  INVALID(422, "Uppgifterna kan inte sparas", "The values can't be saved"),
  TOO_MANY_REQUESTS(429, "För många försök", "Too many attempts"),
  INTERNAL(500, "Internt fel", "Internal error"),
  UNAVAILABLE(503, "Inte tillgänglig just nu", "Not available right now");

  private final int status;
  private final Title title;

  ProblemKind(int status, String sv, String en) {
    this.status = status;
    this.title = Title.of(sv, en);
  }

  public int status() {
    return status;
  }

  public Title title() {
    return title;
  }

  public String type() {
    return "/problems/" + slug();
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ProblemKind ofStatus(int status) {
    for (ProblemKind kind : values()) {
      if (kind.status == status) {
        return kind;
      }
    }
    return status < 500 ? BAD_REQUEST : INTERNAL;
  }
}
