package se.lykta.exchange.geojson;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import se.lykta.exchange.intake.ImportRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** A JSON file as a stream of tokens, with limits, and with faults told by their place. */
final class JsonSource {
  /** A feature needs eight levels; more is no GeoJSON. */
  private static final int MOST_LEVELS = 32;

  private static final int LONGEST_TEXT = 1 << 20;
  private static final int LONGEST_NUMBER = 400;

  /**
   * NaN and Infinity are no JSON, but some programs write them: one bad feature, not a bad file.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_LEVELS)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private static final TokenStreamLocation BEGINNING =
      new TokenStreamLocation(ContentReference.unknown(), 0, 0, 1, 1);

  private final Path path;
  private final String name;

  JsonSource(Path path) {
    this.path = path;
    name = path.getFileName().toString();
  }

  String name() {
    return name;
  }

  /** In bytes. */
  long size() {
    return path.toFile().length();
  }

  /**
   * @throws ImportRefused where the file is no JSON
   */
  void read(Consumer<JsonParser> reader) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path));
        JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      read(json, reader);
    } catch (JacksonException e) {
      throw refused(e, BEGINNING);
    } catch (IOException e) {
      throw ImportRefused.file(
          name,
          "unreadable-file",
          "Filen kan inte läsas: " + e.getMessage() + "; väntat en läsbar fil",
          "The file can't be read: " + e.getMessage() + "; expected a readable file");
    }
  }

  private void read(JsonParser json, Consumer<JsonParser> reader) {
    try {
      reader.accept(json);
    } catch (JacksonException e) {
      throw refused(e, e.getLocation() == null ? json.currentLocation() : e.getLocation());
    }
  }

  private ImportRefused refused(JacksonException e, TokenStreamLocation at) {
    String detail = firstLine(e.getOriginalMessage());
    String sv = "Rad " + at.getLineNr() + ", tecken " + at.getColumnNr() + byteOf(at) + ": ";
    String en = "Line " + at.getLineNr() + ", column " + at.getColumnNr() + byteOf(at) + ": ";
    if (e instanceof StreamConstraintsException) {
      return file("too-deep", sv + "för djup eller lång", en + "too deep or too long", detail);
    }
    if (e instanceof UnexpectedEndOfInputException) {
      return file("truncated", sv + "filen slutar för tidigt", en + "the file ends early", detail);
    }
    if (detail.contains("UTF-8") || detail.contains("UTF-32")) {
      return file("wrong-encoding", sv + "inte UTF-8", en + "not UTF-8", detail);
    }
    return file("invalid-json", sv + "inte JSON", en + "not JSON", detail);
  }

  private ImportRefused file(String code, String sv, String en, String detail) {
    return ImportRefused.file(
        name,
        code,
        sv + " (" + detail + "); väntat GeoJSON",
        en + " (" + detail + "); expected GeoJSON");
  }

  private static String byteOf(TokenStreamLocation at) {
    return at.getByteOffset() < 0 ? "" : " (byte " + at.getByteOffset() + ")";
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
