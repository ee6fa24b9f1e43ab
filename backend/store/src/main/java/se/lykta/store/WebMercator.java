package se.lykta.store;

import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.transform.AbstractMathTransform;
import org.geotools.referencing.operation.transform.ConcatenatedTransform;

/**
 * Popular Visualisation Pseudo Mercator (EPSG method 1024): the sphere of radius 6,378,137 m.
 * {@code x = R λ, y = R ln tan(π/4 + φ/2)}.
 */
final class WebMercator extends AbstractMathTransform {
  private static final double RADIUS_M = 6_378_137;

  private final boolean forward;

  private WebMercator(boolean forward) {
    this.forward = forward;
  }

  static MathTransform after(MathTransform toDegrees) {
    return ConcatenatedTransform.create(toDegrees, new WebMercator(true));
  }

  static MathTransform inverseThen(MathTransform fromDegrees) {
    return ConcatenatedTransform.create(new WebMercator(false), fromDegrees);
  }

  @Override
  public int getSourceDimensions() {
    return 2;
  }

  @Override
  public int getTargetDimensions() {
    return 2;
  }

  @Override
  public void transform(double[] from, int fromAt, double[] to, int toAt, int points)
      throws TransformException {
    for (int i = 0; i < 2 * points; i += 2) {
      double x = from[fromAt + i];
      double y = from[fromAt + i + 1];
      to[toAt + i] = forward ? Math.toRadians(x) * RADIUS_M : Math.toDegrees(x / RADIUS_M);
      to[toAt + i + 1] = forward ? north(y) : latitudeDeg(y);
    }
  }

  private static double north(double latitudeDeg) {
    return RADIUS_M * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitudeDeg) / 2));
  }

  private static double latitudeDeg(double north) {
    return Math.toDegrees(2 * Math.atan(Math.exp(north / RADIUS_M)) - Math.PI / 2);
  }
}
