package se.lykta.server.geojson;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import se.lykta.store.Crs;

/**
 * The coordinates of a point, a line or a polygon in flat arrays that are used again for the next
 * feature. Not safe for threads.
 */
public final class Shape {
  public static final int POINT = 1;
  public static final int LINE = 2;
  public static final int POLYGON = 3;
  private static final int EWKB_SRID = 0x20000000;

  private int type;
  private double[] xy = new double[64];
  private int[] ends = new int[4];
  private int parts;
  private int points;

  /** {@link #POINT}, {@link #LINE} or {@link #POLYGON}. */
  public int type() {
    return type;
  }

  /** x, y, x, y, … of the first {@link #points} pairs; the rest is left from before. */
  public double[] xy() {
    return xy;
  }

  public int points() {
    return points;
  }

  /** Rings of a polygon, the outer one first; 1 otherwise. */
  public int parts() {
    return parts;
  }

  /** Index of the first point of a part. */
  public int start(int part) {
    return part == 0 ? 0 : ends[part - 1];
  }

  /** Index after the last point of a part. */
  public int end(int part) {
    return ends[part];
  }

  public Shape point(double x, double y) {
    type = POINT;
    xy[0] = x;
    xy[1] = y;
    ends[0] = 1;
    parts = 1;
    points = 1;
    return this;
  }

  /**
   * @param wkb of a point, a line or a polygon in two dimensions
   */
  public Shape wkb(byte[] wkb) {
    var in = ByteBuffer.wrap(wkb);
    in.order(in.get() == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int code = in.getInt();
    if ((code & EWKB_SRID) != 0) {
      in.getInt();
    }
    type = code & 0xff;
    points = 0;
    parts = 0;
    readParts(in);
    return this;
  }

  private void readParts(ByteBuffer in) {
    int count = type == POLYGON ? in.getInt() : 1;
    if (count > ends.length) {
      ends = new int[count];
    }
    for (int i = 0; i < count; i++) {
      readPoints(in, type == POINT ? 1 : in.getInt());
      ends[parts++] = points;
    }
  }

  private void readPoints(ByteBuffer in, int count) {
    if (2 * (points + count) > xy.length) {
      xy = Arrays.copyOf(xy, Math.max(2 * xy.length, 2 * (points + count)));
    }
    for (int i = 2 * points; i < 2 * (points + count); i++) {
      xy[i] = in.getDouble();
    }
    points += count;
  }

  /** From the stored CRS. */
  public void project(Crs crs) {
    crs.fromStored(xy, points);
  }
}
