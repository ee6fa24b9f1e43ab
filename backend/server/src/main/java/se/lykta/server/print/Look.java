package se.lykta.server.print;

/** How something is drawn, on the map as in the legend. Widths in millimetres of paper. */
sealed interface Look {

  /**
   * @param opacity of the surface, 0 to 1
   */
  record Area(Ink fill, double opacity, Ink line, double widthMm, Dash dash) implements Look {
    static Area ground(Ink fill) {
      return new Area(fill, 1, fill, 0.05, Dash.NONE);
    }

    static Area zone(Ink ink, double opacity) {
      return new Area(ink, opacity, ink, 0.4, Dash.NONE);
    }

    Area dashed(Dash other) {
      return new Area(fill, opacity, line, widthMm, other);
    }
  }

  /**
   * @param leastMm so that a street is seen when far; the true width wins as soon as it is larger
   */
  record Way(Ink surface, double leastMm, Dash dash) implements Look {}

  /** A crown at its true size. */
  record Crown() implements Look {}

  record Cabinet() implements Look {}

  /**
   * @param rings a second ring: deliberately dark
   * @param crossed out of order
   */
  record Lamp(Ink fill, Ink rim, Dash dash, boolean rings, boolean crossed) implements Look {
    static Lamp on(Ink fill) {
      return new Lamp(fill, Ink.LAMP_RIM, Dash.NONE, false, false);
    }
  }
}
