package se.lykta.server.publicmap;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.document.OpenPage;
import se.lykta.server.document.PageLanguage;
import se.lykta.server.situation.Published;
import se.lykta.server.web.Addresses;

/** What search engines ask for: where they may go, and what there is. */
@RestController
class RobotsController {
  private final PublicRegister register;
  private final Published published;
  private final Addresses addresses;

  RobotsController(PublicRegister register, Published published, Addresses addresses) {
    this.register = register;
    this.published = published;
    this.addresses = addresses;
  }

  /** The longest rule that fits holds; cases are somebody's own business. */
  @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  String robots(HttpServletRequest request) {
    return """
        User-agent: *
        Allow: /publik
        Allow: /lagesbild
        Disallow: /publik/arende/
        Disallow: /
        Sitemap: %s/sitemap.xml
        """
        .formatted(addresses.base(request));
  }

  private record Address(String path, LocalDate changed, boolean inBoth) {}

  @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
  String sitemap(HttpServletRequest request) {
    String base = addresses.base(request);
    return Stream.of(
            Stream.of(PublicPage.HOME, PublicPage.PROMISES)
                .map(path -> new Address(path, null, true)),
            register.list().stream().map(entry -> new Address(entry.path(), entry.changed(), true)),
            Stream.of(new Address(Published.HOME, null, false)),
            published.list().stream().map(page -> new Address(page.path(), page.on(), false)))
        .flatMap(each -> each)
        .flatMap(address -> inLanguages(address, base))
        .collect(
            Collectors.joining(
                "",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                "</urlset>\n"));
  }

  private static Stream<String> inLanguages(Address address, String base) {
    return Stream.of(PageLanguage.values())
        .filter(language -> language == PageLanguage.SV || address.inBoth)
        .map(language -> url(base + language.path(address.path), address.changed));
  }

  private static String url(String address, LocalDate changed) {
    String lastmod = changed == null ? "" : "<lastmod>" + changed + "</lastmod>";
    return "<url><loc>" + OpenPage.escaped(address) + "</loc>" + lastmod + "</url>\n";
  }
}
