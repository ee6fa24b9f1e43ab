package se.lykta.server.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.reports.ReportDesk;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.Open311;
import se.lykta.server.web.Addresses;

/** The calls of GeoReport v2, each in XML and JSON. */
@RestController
@RequestMapping("/open311")
class Open311Controller {
  private static final Logger LOG = LoggerFactory.getLogger(Open311Controller.class);
  private static final String FORMAT = ".{format:xml|json}";
  private static final MediaType XML = MediaType.parseMediaType("text/xml;charset=utf-8");
  private static final MediaType JSON = MediaType.parseMediaType("application/json;charset=utf-8");

  /** Of a search that names no dates, as the specification says. */
  private static final Duration SPAN = Duration.ofDays(90);

  private static final int MOST = 1000;
  private static final String NOTICE = "Tack. Ärendet är mottaget och går till den som ansvarar.";

  private final ReportDesk desk;
  private final Open311 settings;
  private final Addresses addresses;

  Open311Controller(ReportDesk desk, LyktaSettings settings, Addresses addresses) {
    this.desk = desk;
    this.settings = settings.open311();
    this.addresses = addresses;
  }

  @GetMapping("/discovery" + FORMAT)
  ResponseEntity<String> discovery(@PathVariable String format, HttpServletRequest request) {
    var endpoint =
        Element.of("endpoint")
            .with("specification", "http://wiki.open311.org/GeoReport_v2")
            .with("url", addresses.base(request) + "/open311/v2")
            .with("changeset", "2011-01-01 00:00")
            .with("type", "production")
            .with(
                Element.list("formats").with(format("text/xml")).with(format("application/json")));
    return answer(
        format,
        Element.of("discovery")
            .with("changeset", "2011-01-01 00:00")
            .with("contact", "Be den som sköter Lykta i kommunen om en nyckel")
            .with("key_service", "Be den som sköter Lykta i kommunen om en nyckel")
            .with(Element.list("endpoints").with(endpoint)));
  }

  private static Element format(String mediaType) {
    return Element.text("format", mediaType);
  }

  @GetMapping("/v2/services" + FORMAT)
  ResponseEntity<String> services(@PathVariable String format, HttpServletRequest request) {
    checkJurisdiction(request);
    var all = Element.list("services");
    Arrays.stream(Service.values()).map(Service::element).forEach(all::with);
    return answer(format, all);
  }

  @GetMapping("/v2/services/{code}" + FORMAT)
  ResponseEntity<String> service(
      @PathVariable String code, @PathVariable String format, HttpServletRequest request) {
    checkJurisdiction(request);
    return answer(format, service(code).definition());
  }

  private static Service service(String code) {
    return Service.find(code)
        .orElseThrow(() -> new Open311Exception(404, "service_code '" + code + "' was not found"));
  }

  @PostMapping("/v2/requests" + FORMAT)
  ResponseEntity<String> report(@PathVariable String format, HttpServletRequest request) {
    checkJurisdiction(request);
    String by = "open311 " + system(request).orElseThrow(Open311Controller::noKey);
    var form = new RequestForm(request, desk);
    String number = take(form.read(), by);
    form.find("media_url").ifPresent(url -> desk.remark(number, by, "media_url: " + url));
    LOG.info("{} reported {}", by, number);
    var made =
        Element.of("request")
            .with("service_request_id", number)
            .with("service_notice", NOTICE)
            .with("account_id", form.find("account_id").orElse(null));
    return ResponseEntity.status(HttpStatus.CREATED)
        .contentType(mediaType(format))
        .body(text(format, Element.list("service_requests").with(made)));
  }

  private String take(ReportDesk.Sent sent, String by) {
    try {
      return desk.take(sent, by, "open311");
    } catch (ProblemException e) {
      throw new Open311Exception(e.document().status() == 409 ? 409 : 400, e.document().detailEn());
    }
  }

  /** Requests get their id at once; a token is that id. */
  @GetMapping("/v2/tokens/{token}" + FORMAT)
  ResponseEntity<String> token(
      @PathVariable String token, @PathVariable String format, HttpServletRequest request) {
    checkJurisdiction(request);
    String number = find(token).number();
    var known = Element.of("request").with("service_request_id", number).with("token", number);
    return answer(format, Element.list("service_requests").with(known));
  }

  @GetMapping("/v2/requests/{id}" + FORMAT)
  ResponseEntity<String> request(
      @PathVariable String id, @PathVariable String format, HttpServletRequest request) {
    checkJurisdiction(request);
    boolean all = system(request).isPresent();
    return answer(format, Element.list("service_requests").with(element(find(id), all)));
  }

  private ReportDesk.Known find(String number) {
    return desk.find(number)
        .orElseThrow(
            () -> new Open311Exception(404, "service_request_id '" + number + "' was not found"));
  }

  @GetMapping("/v2/requests" + FORMAT)
  ResponseEntity<String> requests(@PathVariable String format, HttpServletRequest request) {
    checkJurisdiction(request);
    boolean all = system(request).isPresent();
    var found = Element.list("service_requests");
    search(new RequestForm(request, desk)).forEach(known -> found.with(element(known, all)));
    return answer(format, found);
  }

  private List<ReportDesk.Known> search(RequestForm asked) {
    Optional<String> ids = asked.find("service_request_id");
    if (ids.isPresent()) {
      return Arrays.stream(ids.get().split(","))
          .flatMap(id -> desk.find(id.strip()).stream())
          .toList();
    }
    Optional<Instant> from = time(asked, "start_date");
    Optional<Instant> until = time(asked, "end_date");
    Instant last = until.orElseGet(() -> from.map(first -> first.plus(SPAN)).orElse(Instant.now()));
    Instant first = from.orElse(last.minus(SPAN));
    if (first.isAfter(last)) {
      throw new Open311Exception(400, "start_date is after end_date");
    }
    // the end itself belongs to the span
    return desk.list(codes(asked), open(asked), first, last.plus(1, ChronoUnit.SECONDS), MOST);
  }

  private static Optional<Instant> time(RequestForm asked, String name) {
    return asked
        .find(name)
        .map(
            text -> {
              try {
                return OffsetDateTime.parse(text).toInstant();
              } catch (DateTimeParseException e) {
                throw new Open311Exception(
                    400, "%s is '%s'; expected as 2026-11-30T00:00:00Z".formatted(name, text));
              }
            });
  }

  private static Set<String> codes(RequestForm asked) {
    return asked
        .find("service_code")
        .map(codes -> Arrays.stream(codes.split(",")).map(code -> service(code.strip())))
        .orElseGet(() -> Arrays.stream(Service.values()))
        .map(Service::code)
        .collect(Collectors.toSet());
  }

  /** Empty: whatever their status. */
  private static Optional<Boolean> open(RequestForm asked) {
    Set<String> wanted =
        asked.find("status").map(text -> Set.of(text.split(","))).orElse(Set.of("open", "closed"));
    for (String word : wanted) {
      if (!word.equals("open") && !word.equals("closed")) {
        throw new Open311Exception(400, "status is '" + word + "'; expected open, closed");
      }
    }
    return wanted.size() == 2 ? Optional.empty() : Optional.of(wanted.contains("open"));
  }

  /**
   * @param all what was written in it too, which may name people: for systems with a key
   */
  private static Element element(ReportDesk.Known known, boolean all) {
    var service = Service.find(known.category()).orElseThrow();
    return Element.of("request")
        .with("service_request_id", known.number())
        .with("status", known.open() ? "open" : "closed")
        .with("status_notes", known.status())
        .with("service_name", service.title())
        .with("service_code", service.code())
        .with("description", all ? known.description().orElse(null) : null)
        .with("agency_responsible", known.responsible().orElse(null))
        .with("service_notice", null)
        .with("requested_datetime", time(known.receivedAt()))
        .with("updated_datetime", time(known.changedAt()))
        .with("expected_datetime", known.dueAt().map(Open311Controller::time).orElse(null))
        .with("address", null)
        .with("address_id", null)
        .with("zipcode", null)
        .with("lat", known.latitude())
        .with("long", known.longitude())
        .with("media_url", null);
  }

  private static String time(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private void checkJurisdiction(HttpServletRequest request) {
    String given = request.getParameter("jurisdiction_id");
    if (given != null && !given.equals(settings.jurisdiction())) {
      throw new Open311Exception(
          404,
          "jurisdiction_id '%s' was not found; this is %s"
              .formatted(given, settings.jurisdiction()));
    }
  }

  /**
   * The system whose key was given; empty where none was.
   *
   * @throws Open311Exception where nobody has that key
   */
  private Optional<String> system(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("api_key"))
        .filter(key -> !key.isBlank())
        .map(
            key ->
                settings.keys().entrySet().stream()
                    .filter(entry -> same(entry.getValue(), key))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(Open311Controller::noKey));
  }

  /** In the same time whatever the difference. */
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static Open311Exception noKey() {
    return new Open311Exception(403, "missing or invalid api_key");
  }

  @ExceptionHandler
  ResponseEntity<String> refused(Open311Exception e, HttpServletRequest request) {
    String format = request.getRequestURI().endsWith(".json") ? "json" : "xml";
    return ResponseEntity.status(e.code())
        .contentType(mediaType(format))
        .body(text(format, e.element()));
  }

  private static ResponseEntity<String> answer(String format, Element element) {
    return ResponseEntity.ok().contentType(mediaType(format)).body(text(format, element));
  }

  private static MediaType mediaType(String format) {
    return format.equals("json") ? JSON : XML;
  }

  private static String text(String format, Element element) {
    return format.equals("json") ? element.json() : element.xml();
  }
}
