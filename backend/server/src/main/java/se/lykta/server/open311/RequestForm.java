package se.lykta.server.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lykta.server.reports.ReportDesk;

/** A service request as a form sends it. */
final class RequestForm {
  private static final int LONGEST_DESCRIPTION = 4000;

  private final HttpServletRequest form;
  private final ReportDesk desk;

  RequestForm(HttpServletRequest form, ReportDesk desk) {
    this.form = form;
    this.desk = desk;
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(form.getParameter(name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  Service service() {
    String code =
        find("service_code")
            .orElseThrow(() -> new Open311Exception(400, "service_code was not provided"));
    return Service.find(code)
        .orElseThrow(() -> new Open311Exception(404, "service_code '" + code + "' was not found"));
  }

  /**
   * @throws Open311Exception where something is missing or can't be
   */
  ReportDesk.Sent read() {
    Service service = service();
    double[] lonLat = lonLat();
    return new ReportDesk.Sent(
        service.code(),
        lonLat[0],
        lonLat[1],
        description(),
        chosen(service, "offensive").map("yes"::equals),
        chosen(service, "surface"),
        find("attribute[lamp]"),
        name(),
        find("email"),
        find("phone"));
  }

  private double[] lonLat() {
    Optional<String> longitude = find("long");
    Optional<String> latitude = find("lat");
    return longitude.isPresent() && latitude.isPresent()
        ? new double[] {degrees("long", longitude.get(), 180), degrees("lat", latitude.get(), 90)}
        : address();
  }

  private static double degrees(String name, String text, double most) {
    try {
      double degrees = Double.parseDouble(text);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new Open311Exception(
        400,
        "%s is '%s'; expected degrees in WGS 84, -%.0f to %.0f".formatted(name, text, most, most));
  }

  private double[] address() {
    String name =
        find("address_string")
            .orElseThrow(
                () ->
                    new Open311Exception(
                        400, "no location was provided; expected lat and long, or address_string"));
    return desk.locate(name)
        .orElseThrow(
            () ->
                new Open311Exception(
                    400, "address_string '" + name + "' is no street or place that is known"));
  }

  private Optional<String> description() {
    Optional<String> text = find("description");
    text.filter(given -> given.length() > LONGEST_DESCRIPTION)
        .ifPresent(
            given -> {
              throw new Open311Exception(
                  400,
                  "description has %d characters; expected at most %d"
                      .formatted(given.length(), LONGEST_DESCRIPTION));
            });
    return text;
  }

  private Optional<String> chosen(Service service, String code) {
    return service.attributes().stream()
        .filter(attribute -> attribute.code().equals(code))
        .findFirst()
        .flatMap(attribute -> chosen(attribute));
  }

  private Optional<String> chosen(Service.Attribute attribute) {
    String name = "attribute[" + attribute.code() + "]";
    Optional<String> given = find(name);
    given
        .filter(key -> attribute.values().stream().noneMatch(value -> value.key().equals(key)))
        .ifPresent(
            key -> {
              String keys =
                  attribute.values().stream()
                      .map(Service.Value::key)
                      .collect(Collectors.joining(", "));
              throw new Open311Exception(
                  400, "%s is '%s'; expected one of %s".formatted(name, key, keys));
            });
    return given;
  }

  private Optional<String> name() {
    String name =
        Stream.of("first_name", "last_name")
            .flatMap(part -> find(part).stream())
            .collect(Collectors.joining(" "));
    return Optional.of(name).filter(text -> !text.isEmpty());
  }
}
