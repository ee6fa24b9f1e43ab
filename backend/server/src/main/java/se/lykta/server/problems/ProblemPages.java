package se.lykta.server.problems;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Title;

/**
 * What a problem document's {@code type} leads to: what each kind means and what to do, to read.
 */
@RestController
class ProblemPages {
  private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=utf-8";
  private static final Title ALL = Title.of("Felbesked", "Problems");

  @GetMapping(path = "/problems", produces = HTML)
  String all() {
    String kinds =
        Arrays.stream(ProblemKind.values())
            .map(
                kind ->
                    "<dt>%d</dt><dd><a href=\"%s\">%s</a> · <span lang=\"en\">%s</span></dd>"
                        .formatted(
                            kind.status(), kind.type(), kind.title().sv(), kind.title().en()))
            .collect(Collectors.joining());
    return page(ALL, "<dl>" + kinds + "</dl>");
  }

  @GetMapping(path = "/problems/{slug}", produces = HTML)
  String one(@PathVariable String slug) {
    ProblemKind kind = find(slug);
    String meaning =
        "<p>HTTP %d</p><p>%s</p><p lang=\"en\">%s</p><p><a href=\"/problems\">%s</a></p>"
            .formatted(kind.status(), kind.meaning().sv(), kind.meaning().en(), ALL.sv());
    return page(kind.title(), meaning);
  }

  private static ProblemKind find(String slug) {
    return Arrays.stream(ProblemKind.values())
        .filter(kind -> kind.slug().equals(slug))
        .findAny()
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemKind.NOT_FOUND,
                    "Det finns inget felbesked '" + slug + "'; alla står på /problems",
                    "There is no problem '" + slug + "'; all are at /problems"));
  }

  /** Nothing in it comes from outside, so nothing needs escaping. */
  private static String page(Title title, String body) {
    return """
        <!doctype html><html lang="sv"><head><meta charset="utf-8"><title>%1$s – Lykta</title>\
        <meta name="viewport" content="width=device-width">\
        <link rel="stylesheet" href="/plain.css"></head>\
        <body><main><h1>%1$s · <span lang="en">%2$s</span></h1>%3$s</main></body></html>"""
        .formatted(title.sv(), title.en(), body);
  }
}
