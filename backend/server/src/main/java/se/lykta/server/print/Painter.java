package se.lykta.server.print;

/** Draws one layer. */
interface Painter {
  void paint(Canvas canvas);
}
