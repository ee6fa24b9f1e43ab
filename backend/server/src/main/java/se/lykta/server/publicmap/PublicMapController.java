package se.lykta.server.publicmap;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Title;
import se.lykta.server.document.OpenPage;
import se.lykta.server.document.PageLanguage;
import se.lykta.server.reports.ReportDesk;
import se.lykta.server.situation.Published;
import se.lykta.server.web.Addresses;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.Scripts;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages of the public map. They are the same for everybody, whoever is logged in, and so may be
 * kept by whoever passes them on.
 */
@RestController
class PublicMapController {
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
  private static final CacheControl FRESH =
      CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
  private static final String MAP_SCRIPT = "/app/public/main.js";
  private static final int TAG_BYTES = 12;
  private static final Title GONE = Title.of("Finns inte", "Not found");
  private static final Title GONE_HELP =
      Title.of(
          "Det finns inget på adressen, eller inte längre. Kartan och listorna visar det som gäller nu.",
          "There is nothing at this address, or no longer. The map and the lists show what holds now.");

  private final PublicRegister register;
  private final ReportDesk desk;
  private final Published published;
  private final Addresses addresses;
  private final Scripts scripts;

  PublicMapController(
      PublicRegister register,
      ReportDesk desk,
      Published published,
      Addresses addresses,
      Scripts scripts) {
    this.register = register;
    this.desk = desk;
    this.published = published;
    this.addresses = addresses;
    this.scripts = scripts;
  }

  @GetMapping(PublicPage.HOME)
  ResponseEntity<String> home(HttpServletRequest request) {
    var language = language(request);
    return page(
        request,
        language.of(HomePage.TITLE),
        language.of(HomePage.DESCRIPTION),
        HomePage.of(language, register.list(), published.list()));
  }

  @GetMapping(PublicPage.PROMISES)
  ResponseEntity<String> promises(HttpServletRequest request) {
    var language = language(request);
    return page(
        request,
        language.of(Section.PROMISES.title()),
        language.of(PromisesPage.DESCRIPTION),
        PromisesPage.of(language, register.list(Section.PROMISES)));
  }

  @GetMapping(PublicPage.HOME + "/{slug}/{id}")
  ResponseEntity<String> entry(
      @PathVariable String slug, @PathVariable String id, HttpServletRequest request) {
    var language = language(request);
    return find(slug, id)
        .map(
            entry ->
                page(
                    request,
                    EntryPage.title(language, entry),
                    EntryPage.description(language, entry),
                    EntryPage.of(language, entry, register.beside(entry))))
        .orElseGet(() -> gone(request));
  }

  private Optional<Entry> find(String slug, String id) {
    try {
      UUID known = UUID.fromString(id);
      return Section.find(slug).flatMap(section -> register.find(section, known));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** How far a report has come, by its number. */
  @GetMapping(PublicPage.CASES + "{number}")
  ResponseEntity<String> report(@PathVariable String number, HttpServletRequest request) {
    var language = language(request);
    return desk.find(number)
        .map(
            known -> {
              String title = language.of(CasePage.TITLE.with(known.number()));
              String body = CasePage.of(language, known);
              return answer(
                  HttpStatus.OK,
                  CacheControl.noCache().cachePrivate(),
                  shell(request, title, language.of(CasePage.DESCRIPTION), false, body));
            })
        .orElseGet(() -> gone(request));
  }

  @GetMapping(PublicPage.HOME + "/karta.json")
  ResponseEntity<String> map(HttpServletRequest request) {
    String json =
        JsonMapper.shared().writeValueAsString(PublicMap.of(register.list(), language(request)));
    return answer(HttpStatus.OK, FRESH, MediaType.APPLICATION_JSON, json);
  }

  private static PageLanguage language(HttpServletRequest request) {
    String code = Optional.ofNullable(request.getParameter("lang")).orElse("sv");
    Supplier<RuntimeException> unknown =
        () -> Parameters.invalid("lang", code, "sv eller en", "sv or en");
    return PageLanguage.find(code).orElseThrow(unknown);
  }

  private ResponseEntity<String> gone(HttpServletRequest request) {
    var language = language(request);
    var body = new PublicPage(language);
    body.element("h1", body.t(GONE));
    body.element("p", body.t(GONE_HELP));
    String title = language.of(GONE);
    var page = shell(request, title, language.of(GONE_HELP), false, body.html.toString());
    return answer(HttpStatus.NOT_FOUND, CacheControl.noStore(), page);
  }

  private ResponseEntity<String> page(
      HttpServletRequest request, String title, String description, String body) {
    return answer(HttpStatus.OK, FRESH, shell(request, title, description, true, body));
  }

  private OpenPage shell(
      HttpServletRequest request, String title, String description, boolean indexed, String body) {
    return new OpenPage(
        language(request),
        title,
        description,
        new OpenPage.Place(addresses.base(request), request.getServletPath(), true),
        indexed,
        extras(body),
        body);
  }

  private String extras(String body) {
    return body.contains(PublicPage.MAP_MARK)
        ? "<link rel=\"stylesheet\" href=\"/publik-karta.css\">\n" + scripts.of(MAP_SCRIPT)
        : "";
  }

  private static ResponseEntity<String> answer(
      HttpStatus status, CacheControl cache, OpenPage page) {
    return answer(status, cache, HTML, page.html());
  }

  private static ResponseEntity<String> answer(
      HttpStatus status, CacheControl cache, MediaType type, String content) {
    return ResponseEntity.status(status)
        .contentType(type)
        .cacheControl(cache)
        .eTag(tag(content))
        .body(content);
  }

  /** Weak, because the server may compress the page on its way out. */
  private static String tag(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "W/\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
