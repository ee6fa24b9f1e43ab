package se.lykta.server.problems;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents where no controller is at work: in filters and on the error page. */
@Component
public class ProblemWriter {
  static final String MEDIA_TYPE = "application/problem+json";

  private final JsonMapper json;

  ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  /** The answer must not have begun yet. */
  public void write(HttpServletResponse response, ProblemDocument document) throws IOException {
    byte[] body = json.writeValueAsBytes(document);
    response.setStatus(document.status());
    response.setContentType(MEDIA_TYPE);
    response.setCharacterEncoding((String) null);
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
