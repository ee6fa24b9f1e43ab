package se.lykta.server.print;

/** Symbols of a size on the paper; places in millimetres of the paper. */
final class Marks {
  private static final double CROWN_OPACITY = 0.75;
  private static final double CROWN_LINE_MM = 0.15;

  /** The bolt of a cabinet, in halves of its width. */
  private static final double[][] BOLT = {
    {0.15, 0.65}, {-0.4, -0.12}, {0, -0.12}, {-0.15, -0.65}, {0.4, 0.12}, {0, 0.12}
  };

  private static final double MARK_LINE_MM = 0.25;
  private static final double SPOT_MM = 2.1;
  private static final double SPOT_LETTER_MM = 2.6;

  private Marks() {}

  static void lamp(Pen pen, double x, double y, double radius, Look.Lamp look) {
    pen.circle(x, y, radius).fill(look.fill(), 1);
    pen.circle(x, y, radius).stroke(look.rim(), radius * (look.rings() ? 0.36 : 0.2), look.dash());
    if (look.rings()) {
      pen.circle(x, y, radius * 1.2).stroke(Ink.LAMP_RIM, radius * 0.14, Dash.NONE);
    }
    if (look.crossed()) {
      cross(pen, x, y, radius * 1.05);
    }
  }

  private static void cross(Pen pen, double x, double y, double arm) {
    pen.line(x - arm, y - arm, x + arm, y + arm)
        .line(x + arm, y - arm, x - arm, y + arm)
        .stroke(Ink.ZONE_CAMERA, arm * 0.3, Dash.NONE);
  }

  static void cabinet(Pen pen, double x, double y, double half) {
    pen.box(new Box(x - half, y - half, 2 * half, 2 * half)).fill(Ink.CABINET, 1);
    pen.moveTo(x + BOLT[0][0] * half, y + BOLT[0][1] * half);
    for (int i = 1; i < BOLT.length; i++) {
      pen.lineTo(x + BOLT[i][0] * half, y + BOLT[i][1] * half);
    }
    pen.closePath().fill(Ink.CABINET_MARK, 1);
  }

  static void crown(Pen pen, double x, double y, double radius) {
    pen.circle(x, y, radius).fill(Ink.TREE, CROWN_OPACITY);
    pen.circle(x, y, radius).stroke(Ink.TREE_LINE, CROWN_LINE_MM, Dash.NONE);
  }

  /** Something that happened, or where it did. */
  static void mark(Drawing drawing, MapMark mark) {
    switch (mark) {
      case MapMark.Area(var area, var opacity) ->
          drawing.area(
              drawing.ground().cut(area),
              new Look.Area(Ink.ZONE_RULE, opacity, Ink.ZONE_RULE, MARK_LINE_MM, Dash.NONE));
      case MapMark.Spot(var x, var y, var label) ->
          spot(drawing.pen(), drawing.ground().x(x), drawing.ground().y(y), label);
    }
  }

  private static void spot(Pen pen, double x, double y, String label) {
    String words = pen.letters().readable(label);
    double width = pen.letters().width(words, SPOT_LETTER_MM);
    double radius = Math.max(SPOT_MM, width / 2 + 0.6);
    pen.circle(x, y, radius).fill(Ink.ZONE_RULE, 1);
    pen.circle(x, y, radius).stroke(Ink.CABINET_MARK, 0.3, Dash.NONE);
    pen.write(
        Text.plain(words, x - width / 2, y - SPOT_LETTER_MM * 0.36, SPOT_LETTER_MM)
            .in(Ink.CABINET_MARK, 1));
  }
}
