package se.lykta.server.open311;

/** Ends a request as GeoReport v2 says: a code and what is wrong, in the format asked for. */
final class Open311Exception extends RuntimeException {
  private final int code;

  /**
   * @param code of HTTP
   */
  Open311Exception(int code, String description) {
    super(description, null, false, false);
    this.code = code;
  }

  int code() {
    return code;
  }

  Element element() {
    return Element.list("errors")
        .with(Element.of("error").with("code", code).with("description", getMessage()));
  }
}
