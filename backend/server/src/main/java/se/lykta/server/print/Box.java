package se.lykta.server.print;

/** A part of the paper, millimetres from its lower left corner. */
record Box(double x, double y, double width, double height) {

  double right() {
    return x + width;
  }

  double top() {
    return y + height;
  }

  double middleX() {
    return x + width / 2;
  }

  double middleY() {
    return y + height / 2;
  }
}
