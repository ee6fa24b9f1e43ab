package se.lykta.engine.road;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a road surface reflects light to a driver: reduced luminance coefficients r by β and tan γ
 * (CIE 144), for a line of sight 1° down. Between its entries r is bilinear; beyond the last tan γ
 * it is 0.
 */
public final class RoadSurface {
  private static final double TABLE_SCALE = 1e-4;
  private static final Map<String, RoadSurface> PUBLISHED = read();

  private final String name;
  private final double[] betaDeg;
  private final double[] tanGamma;
  private final double[] r;
  private final double q0;

  /**
   * A measured surface.
   *
   * @param betaDeg ascending from 0 to 180
   * @param tanGamma ascending from 0
   * @param r sr⁻¹, a row for each tan γ
   * @throws IllegalArgumentException where sizes or orders are wrong, or an entry is negative
   */
  public RoadSurface(String name, double[] betaDeg, double[] tanGamma, double[] r) {
    this(name, betaDeg, tanGamma, r, Double.NaN);
  }

  /** With Q₀ as published; NaN where it is not. */
  private RoadSurface(
      String name, double[] betaDeg, double[] tanGamma, double[] r, double publishedQ0) {
    this.name = name;
    this.betaDeg = ascending(betaDeg, "β", name);
    this.tanGamma = ascending(tanGamma, "tan γ", name);
    this.r = r.clone();
    Check.within(r.length, size(), size(), "number of entries of " + name);
    for (double entry : r) {
      Check.within(entry, 0, 100, "an entry of " + name);
    }
    q0 = Double.isNaN(publishedQ0) ? integratedQ0() : publishedQ0;
  }

  private int size() {
    return betaDeg.length * tanGamma.length;
  }

  /**
   * A published surface.
   *
   * @param name R1 to R4, C1, C2; wet: C2W3, C2W4
   * @throws IllegalArgumentException where there is none of that name
   */
  public static RoadSurface of(String name) {
    RoadSurface surface = PUBLISHED.get(name);
    if (surface == null) {
      throw new IllegalArgumentException(
          "the road surface is %s; expected one of %s".formatted(name, PUBLISHED.keySet()));
    }
    return surface;
  }

  /**
   * As bright as an average luminance coefficient says, in the same pattern.
   *
   * @param q0 sr⁻¹, 0.001 to 1
   */
  public RoadSurface withQ0(double q0) {
    Check.within(q0, 0.001, 1, "Q0");
    double factor = q0 / this.q0;
    double[] scaled = Arrays.stream(r).map(entry -> entry * factor).toArray();
    return new RoadSurface(name, betaDeg, tanGamma, scaled, q0);
  }

  public String name() {
    return name;
  }

  /** The average luminance coefficient, sr⁻¹: as published, else {@link #integratedQ0}. */
  public double q0() {
    return q0;
  }

  /**
   * The mean of r / cos³γ over the solid angle that the table covers, sr⁻¹, by trapezoids in β and
   * tan γ; blank cells (0) are not covered.
   */
  double integratedQ0() {
    double light = 0;
    double solidAngle = 0;
    for (int row = 0; row + 1 < tanGamma.length; row++) {
      for (int column = 0; column + 1 < betaDeg.length; column++) {
        if (isCovered(row, column)) {
          double area = Math.toRadians(betaDeg[column + 1] - betaDeg[column]) * width(row);
          light += cellMean(row, column) * area;
          solidAngle += (weight(row) + weight(row + 1)) / 2 * area;
        }
      }
    }
    return solidAngle == 0 ? 0 : light / solidAngle;
  }

  private double width(int row) {
    return tanGamma[row + 1] - tanGamma[row];
  }

  private boolean isCovered(int row, int column) {
    return r(row, column) > 0
        && r(row, column + 1) > 0
        && r(row + 1, column) > 0
        && r(row + 1, column + 1) > 0;
  }

  /** Mean of q·dΩ/(dβ d tan γ) over the corners of a cell; q = r / cos³γ. */
  private double cellMean(int row, int column) {
    double below = (r(row, column) + r(row, column + 1)) * tanGamma[row];
    double above = (r(row + 1, column) + r(row + 1, column + 1)) * tanGamma[row + 1];
    return (below + above) / 4;
  }

  /** dΩ = tan γ cos³γ dβ d(tan γ). */
  private double weight(int row) {
    return tanGamma[row] * Math.pow(1 + tanGamma[row] * tanGamma[row], -1.5);
  }

  private double r(int row, int column) {
    return r[row * betaDeg.length + column];
  }

  /**
   * @param tan tan γ, ≥ 0
   * @param beta degrees in [0, 180]
   * @return r, sr⁻¹
   */
  double r(double tan, double beta) {
    if (tan > tanGamma[tanGamma.length - 1]) {
      return 0;
    }
    int row = below(tanGamma, tan);
    int column = below(betaDeg, beta);
    double t = (tan - tanGamma[row]) / width(row);
    double u = (beta - betaDeg[column]) / (betaDeg[column + 1] - betaDeg[column]);
    double near = (1 - u) * r(row, column) + u * r(row, column + 1);
    double far = (1 - u) * r(row + 1, column) + u * r(row + 1, column + 1);
    return (1 - t) * near + t * far;
  }

  private static int below(double[] ascending, double value) {
    int at = Arrays.binarySearch(ascending, value);
    return Math.min(at >= 0 ? at : -at - 2, ascending.length - 2);
  }

  private static double[] ascending(double[] values, String what, String name) {
    Check.within(values.length, 2, 100_000, "number of " + what + " of " + name);
    for (int i = 1; i < values.length; i++) {
      Check.within(values[i], Math.nextUp(values[i - 1]), 1000, what + " of " + name);
    }
    return values.clone();
  }

  private static Map<String, RoadSurface> read() {
    try (InputStream file = RoadSurface.class.getResourceAsStream("r-tables.json")) {
      JsonNode data = JsonMapper.shared().readTree(file);
      double[] beta = numbers(data.get("beta"));
      double[] tan = numbers(data.get("tan_gamma"));
      var surfaces = new LinkedHashMap<String, RoadSurface>();
      for (var table : data.get("tables").properties()) {
        double q0 = data.get("q0").path(table.getKey()).doubleValue(Double.NaN);
        double[] r = entries(table.getValue());
        surfaces.put(table.getKey(), new RoadSurface(table.getKey(), beta, tan, r, q0));
      }
      return surfaces;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double[] entries(JsonNode rows) {
    return rows.valueStream()
        .flatMap(JsonNode::valueStream)
        .mapToDouble(entry -> entry.doubleValue() * TABLE_SCALE)
        .toArray();
  }

  private static double[] numbers(JsonNode list) {
    return list.valueStream().mapToDouble(JsonNode::doubleValue).toArray();
  }
}
