package se.lykta.server.ogc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where clients begin: what there is, what it conforms to, how it is described. */
@RestController
@RequestMapping("/ogc")
class LandingController {
  private static final String TITLE = "Lykta";
  private static final String DESCRIPTION =
      "Lighting and safe places: the municipality's layers as OGC API – Features";
  private static final List<String> CONFORMS_TO =
      List.of(
          "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core",
          "http://www.opengis.net/spec/ogcapi-common-2/1.0/conf/collections",
          "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
          "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
          "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
          "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
          "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs",
          "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/schemas",
          "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/queryables",
          "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/core-roles-features");

  private final Pages pages;

  LandingController(Pages pages) {
    this.pages = pages;
  }

  @GetMapping({"", "/"})
  void landing(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var format = Pages.format(request);
    var place = pages.place(request);
    var page = new LinkedHashMap<String, Object>();
    page.put("title", TITLE);
    page.put("description", DESCRIPTION);
    page.put("links", links(place, format));
    pages.write(response, format, Link.JSON, TITLE, page);
  }

  private static List<Link> links(Place place, Format format) {
    var links = new ArrayList<>(place.selfAndAlternate(format, Link.JSON));
    links.add(new Link(place.href("/api"), "service-desc", Link.OPENAPI, "OpenAPI 3.0"));
    links.add(new Link(place.href("/api?f=html"), "service-doc", Link.HTML, "The API"));
    links.add(
        new Link(place.href("/conformance"), "conformance", Link.JSON, "What it conforms to"));
    links.add(new Link(place.href("/collections"), "data", Link.JSON, "The layers"));
    return links;
  }

  @GetMapping("/conformance")
  void conformance(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var format = Pages.format(request);
    var page = Map.of("conformsTo", CONFORMS_TO);
    pages.write(response, format, Link.JSON, "Conformance", page);
  }

  @GetMapping("/api")
  void api(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var format = Pages.format(request);
    var place = pages.place(request);
    pages.write(response, format, Link.OPENAPI, "OpenAPI", OpenApi.document(place.base()));
  }
}
