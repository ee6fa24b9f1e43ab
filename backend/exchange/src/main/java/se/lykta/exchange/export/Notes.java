package se.lykta.exchange.export;

/** What a file says about itself, in both languages: files travel without their screen. */
final class Notes {
  static final String ILLUSTRATIVE =
      "Innehåller illustrativa uppgifter (provenance = illustrative): påhittade, ingen verklig"
          + " anläggning / Contains illustrative data (provenance = illustrative): made up, no real"
          + " installation";

  /** Of one row. */
  static final String ILLUSTRATIVE_ROW = "illustrativ / illustrative";

  private Notes() {}
}
