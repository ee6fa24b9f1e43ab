package se.lykta.server.print;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.lykta.layers.LightPoint;
import se.lykta.store.Row;

/** Light points: the source by colour, the state by shape, as on the screen. */
final class LampPainter implements Painter {
  private static final double RADIUS_MM = 1.15;
  private static final double LEAST_MM = 0.5;
  private static final double MOST_MM = 1.5;

  /** Symbols shrink with the scale, but less than what they stand on. */
  private static final double SHRINKING = 0.4;

  private static final List<String> FIELDS =
      List.of("status", "deliberately_off_from", "deliberately_off_to", "designation");

  private final Map<String, String> lightSources;

  /**
   * @param lightSources by the id of the light point
   */
  LampPainter(Map<String, String> lightSources) {
    this.lightSources = lightSources;
  }

  /**
   * @return millimetres
   */
  static double radius(Ground ground) {
    return Math.clamp(RADIUS_MM * Math.pow(ground.mmPerM(), SHRINKING), LEAST_MM, MOST_MM);
  }

  @Override
  public void paint(Canvas canvas) {
    canvas.stock().read(LightPoint.LAYER.name(), FIELDS, row -> paint(row, canvas));
  }

  private void paint(Row row, Canvas canvas) {
    double x = canvas.ground().x(row.x());
    double y = canvas.ground().y(row.y());
    if (!canvas.holds(x, y)) {
      return;
    }
    Symbol symbol = symbol(row, canvas.now());
    double radius = radius(canvas.ground());
    canvas.used().add(symbol);
    Marks.lamp(canvas.pen(), x, y, radius, (Look.Lamp) symbol.look());
    canvas.names().beside(row.text(3), x, y, radius);
  }

  private Symbol symbol(Row row, Instant now) {
    if (isOff(row, now)) {
      return Symbol.LAMP_OFF;
    }
    return switch (row.text(0)) {
      case "faulty", "column_issue" -> Symbol.LAMP_FAULTY;
      case "planned", "removed" -> Symbol.LAMP_PLANNED;
      default -> bySource(lightSources.get(row.idText()));
    };
  }

  private static boolean isOff(Row row, Instant now) {
    String from = row.text(1);
    String to = row.text(2);
    return from != null
        && !Instant.parse(from).isAfter(now)
        && (to == null || !Instant.parse(to).isBefore(now));
  }

  /** Unknown is taken for LED, as on the screen. */
  private static Symbol bySource(String source) {
    if (Objects.equals(source, "hps")) {
      return Symbol.LAMP_SODIUM;
    }
    return source == null || source.equals("led") ? Symbol.LAMP_LED : Symbol.LAMP_OTHER;
  }
}
