package se.lykta.server.print;

/** How a line is broken, millimetres on and off. */
enum Dash {
  NONE,
  DOTS(0.3, 1),
  TIMED(1.8, 1),
  STEPS(0.5, 0.5),
  FINE(0.6, 0.4);

  private final double[] lengthsMm;

  Dash(double... lengthsMm) {
    this.lengthsMm = lengthsMm;
  }

  double[] lengthsMm() {
    return lengthsMm.clone();
  }
}
