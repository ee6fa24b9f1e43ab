package se.lykta.server.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starting values that a municipality may change: a file of {@code gis-data/rules}, or the one of
 * the same name in the data folder's {@code rules}, which takes its place.
 */
public final class RulesFile {
  private RulesFile() {}

  /**
   * @param dataDir of the installation
   * @throws WrongRules where the file can't be what it should, with the file, the line and the
   *     reason
   */
  public static <T> T read(Path dataDir, String name, Class<T> type) {
    Path own = dataDir.resolve("rules").resolve(name);
    boolean isOwn = Files.exists(own);
    String shown = isOwn ? own.toString() : "rules/" + name;
    try {
      byte[] json =
          isOwn
              ? Files.readAllBytes(own)
              : new ClassPathResource("rules/" + name).getContentAsByteArray();
      return JsonMapper.shared()
          .readerFor(type)
          .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(json);
    } catch (JacksonException e) {
      throw new WrongRules("%s%s: %s".formatted(shown, line(e), reason(e)), e);
    } catch (IOException e) {
      throw new WrongRules("%s can't be read: %s".formatted(shown, e.getMessage()), e);
    }
  }

  /** A record's own words where it refused its values. */
  private static String reason(JacksonException e) {
    return e.getCause() instanceof IllegalArgumentException refused
        ? refused.getMessage()
        : e.getOriginalMessage();
  }

  private static String line(JacksonException e) {
    var place = e.getLocation();
    return place == null || place.getLineNr() < 1 ? "" : ", line " + place.getLineNr();
  }
}
