package se.lykta.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.stereotype.Component;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON body of a request, and says where it goes wrong. */
@Component
public class JsonBodies {
  /** The longest body, bytes; larger amounts of data are imports. */
  public static final int LONGEST = 10 * 1024 * 1024;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * @throws ProblemException where the body is no JSON object, or longer than {@link #LONGEST}
   */
  public JsonNode readObject(HttpServletRequest request) throws IOException {
    var tree = parse(bytesOf(request));
    if (!tree.isObject()) {
      throw ProblemException.of(
          ProblemKind.MALFORMED_JSON,
          "Innehållet är inte ett JSON-objekt",
          "The body is not a JSON object");
    }
    return tree;
  }

  private static byte[] bytesOf(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > LONGEST) {
      throw tooLarge();
    }
    byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      throw tooLarge();
    }
    return body;
  }

  private static ProblemException tooLarge() {
    return ProblemException.of(
        ProblemKind.TOO_LARGE,
        "Begäran är större än 10 MB; dela upp den eller importera en fil",
        "The request is larger than 10 MB; split it or import a file");
  }

  private static JsonNode parse(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  private static ProblemException malformed(JacksonException e) {
    var at = e.getLocation();
    int line = at == null ? 1 : at.getLineNr();
    int column = at == null ? 1 : at.getColumnNr();
    String reason = e.getOriginalMessage().lines().findFirst().orElse("");
    return ProblemException.of(
        ProblemKind.MALFORMED_JSON,
        "Rad %d, kolumn %d: ogiltig JSON (%s)".formatted(line, column, reason),
        "Line %d, column %d: malformed JSON (%s)".formatted(line, column, reason));
  }
}
