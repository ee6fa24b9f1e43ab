package se.lykta.server.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.web.Parameters;

/** In which of the two ways a page is written: {@code f} decides, else {@code Accept}. */
enum Format {
  JSON(
      "json",
      "application/json",
      "application/geo+json",
      "application/schema+json",
      "application/vnd.oai.openapi+json"),
  HTML("html", "text/html");

  private final String word;
  private final List<MediaType> mediaTypes;

  Format(String word, String... mediaTypes) {
    this.word = word;
    this.mediaTypes = List.of(mediaTypes).stream().map(MediaType::valueOf).toList();
  }

  /** The value of {@code f}. */
  String word() {
    return word;
  }

  static Format of(HttpServletRequest request, Parameters given) {
    Optional<String> word = given.find("f");
    return word.isPresent() ? ofWord(word.get()) : accepted(request.getHeader("Accept"));
  }

  private static Format ofWord(String word) {
    return switch (word) {
      case "json" -> JSON;
      case "html" -> HTML;
      default -> throw Parameters.invalid("f", word, "json eller html", "json or html");
    };
  }

  private static Format accepted(String header) {
    if (header == null || header.isBlank()) {
      return JSON;
    }
    for (MediaType wanted : parse(header)) {
      for (Format format : values()) {
        if (format.mediaTypes.stream().anyMatch(wanted::includes)) {
          return format;
        }
      }
    }
    throw ProblemException.of(
        ProblemKind.NOT_ACCEPTABLE,
        "Accept är '" + header + "'; väntat JSON eller HTML",
        "Accept is '" + header + "'; expected JSON or HTML");
  }

  private static List<MediaType> parse(String header) {
    try {
      var wanted = MediaType.parseMediaTypes(header);
      MimeTypeUtils.sortBySpecificity(wanted);
      return wanted.stream()
          .sorted((a, b) -> Double.compare(b.getQualityValue(), a.getQualityValue()))
          .toList();
    } catch (InvalidMediaTypeException e) {
      throw ProblemException.of(
          ProblemKind.BAD_REQUEST,
          "Accept är '" + header + "'; väntat medietyper",
          "Accept is '" + header + "'; expected media types");
    }
  }
}
