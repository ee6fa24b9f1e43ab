package se.lykta.server.tiles;

/** The geometry of one feature as MVT writes it: commands and zigzag steps (MVT 2.1, 4.3). */
final class GeometryCommands {
  private static final int MOVE_TO = 1;
  private static final int LINE_TO = 2;
  private static final int CLOSE_PATH = 7;

  private final Protobuf packed = new Protobuf();
  private long x;
  private long y;

  void clear() {
    packed.clear();
    x = 0;
    y = 0;
  }

  boolean isEmpty() {
    return packed.length() == 0;
  }

  Protobuf packed() {
    return packed;
  }

  void point(double toX, double toY) {
    command(MOVE_TO, 1);
    step(toX, toY);
  }

  void line(Path path) {
    point(path.x(0), path.y(0));
    command(LINE_TO, path.points() - 1);
    for (int i = 1; i < path.points(); i++) {
      step(path.x(i), path.y(i));
    }
  }

  void ring(Path path) {
    line(path);
    command(CLOSE_PATH, 1);
  }

  private void command(int id, int count) {
    packed.varint((long) count << 3 | id);
  }

  private void step(double toX, double toY) {
    long nextX = (long) toX;
    long nextY = (long) toY;
    zigzag(nextX - x);
    zigzag(nextY - y);
    x = nextX;
    y = nextY;
  }

  private void zigzag(long step) {
    packed.varint((step << 1) ^ (step >> 63));
  }
}
