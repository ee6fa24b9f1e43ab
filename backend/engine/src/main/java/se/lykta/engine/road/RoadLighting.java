package se.lykta.engine.road;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import se.lykta.engine.scene.Luminaire;

/** The lighting of one field of a road: points, drivers and figures (EN 13201-3). */
public final class RoadLighting {
  private final RoadField field;
  private final Edition edition;
  private final List<Luminaire> luminaires;
  private final RoadIlluminance illuminance;

  /**
   * @param luminaires in the road's coordinates (see the package), at least one
   * @throws IllegalArgumentException where there is none, or one has no mounting height
   */
  public RoadLighting(List<Luminaire> luminaires, RoadField field, Edition edition) {
    if (luminaires.isEmpty()) {
      throw new IllegalArgumentException("0 luminaires light the road; expected at least 1");
    }
    for (Luminaire luminaire : luminaires) {
      Check.within(luminaire.heightM(), 0.1, 100, "mounting height of " + luminaire.id() + " (m)");
    }
    this.luminaires = List.copyOf(luminaires);
    this.field = field;
    this.edition = edition;
    illuminance = new RoadIlluminance(maintained(), edition);
  }

  private List<Lamp> maintained() {
    return luminaires.stream().map(Lamp::maintained).toList();
  }

  private List<Lamp> initial() {
    return luminaires.stream().map(Lamp::initial).toList();
  }

  /** Horizontal illuminance of the carriageway, lx. */
  public PointGrid illuminance() {
    double[] across = RoadField.across(0, field.carriageway().widthM(), edition);
    return PointGrid.of(field.along(edition), across, illuminance::horizontal);
  }

  /** R_EI on the right and on the left, in this order; 0 where the carriageway is dark. */
  public double[] edgeRatios() {
    double width = field.carriageway().widthM();
    double strip = Math.min(edition.widestStrip(), width / 2);
    return new double[] {
      ratio(strip(-strip, strip), strip(0, strip)),
      ratio(strip(width, strip), strip(width - strip, strip))
    };
  }

  private double strip(double fromY, double width) {
    double[] across = RoadField.across(fromY, width, edition);
    return PointGrid.of(field.along(edition), across, illuminance::horizontal).mean();
  }

  private static double ratio(double outside, double inside) {
    return inside == 0 ? 0 : outside / inside;
  }

  /** What each lane's driver sees, from the right. */
  public List<LaneView> lanes() {
    return IntStream.range(0, field.carriageway().lanes()).mapToObj(this::lane).toList();
  }

  private LaneView lane(int lane) {
    PointGrid seen = luminance(lane, maintained());
    double veiling = worstVeil(lane);
    double whenNew = meanWhenNew(lane, seen);
    return new LaneView(
        lane,
        seen,
        seen.lengthwiseUniformity(3 * lane + 1),
        veiling,
        Glare.thresholdIncrement(veiling, whenNew));
  }

  /** Where all lamps fade alike, all of the road was that much brighter. */
  private double meanWhenNew(int lane, PointGrid seen) {
    double[] factors =
        luminaires.stream().mapToDouble(Luminaire::maintenanceFactor).distinct().toArray();
    return factors.length == 1 && factors[0] > 0
        ? seen.mean() / factors[0]
        : luminance(lane, initial()).mean();
  }

  private PointGrid luminance(int lane, List<Lamp> lamps) {
    var luminance = new RoadLuminance(lamps, field.carriageway().surface(), edition);
    double observerX = field.startX() - edition.observerBefore();
    double observerY = field.carriageway().laneCentreM(lane);
    return PointGrid.of(
        field.along(edition), rows(), (x, y) -> luminance.at(x, y, observerX, observerY));
  }

  private double[] rows() {
    return IntStream.range(0, field.carriageway().lanes())
        .mapToObj(field::acrossLane)
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }

  /** Over the places of the driver that the standard names: from where the first lamp glares on. */
  private double worstVeil(int lane) {
    var glare = new Glare(initial(), edition);
    double[] steps = field.along(edition);
    double step = steps[1] - steps[0];
    double first = field.startX() - 2.75 * (highest() - edition.eyeHeight());
    double y = field.carriageway().laneCentreM(lane);
    return IntStream.range(0, steps.length)
        .mapToDouble(i -> glare.veilingLuminance(first + i * step, y))
        .max()
        .orElseThrow();
  }

  private double highest() {
    return luminaires.stream().mapToDouble(Luminaire::heightM).max().orElseThrow();
  }

  /** What the classes M set limits for: what drivers see, and the light beside the carriageway. */
  public Map<Measure, Double> ofDrivers() {
    var figures = new EnumMap<Measure, Double>(Measure.class);
    addLuminance(figures);
    figures.put(Measure.EDGE_RATIO, least(DoubleStream.of(edgeRatios())));
    return figures;
  }

  /** All that classes of lighting set limits for. */
  public Map<Measure, Double> figures() {
    Map<Measure, Double> figures = ofDrivers();
    addIlluminance(figures);
    addFaces(figures);
    return figures;
  }

  private void addLuminance(Map<Measure, Double> figures) {
    List<LaneView> lanes = lanes();
    figures.put(Measure.LUMINANCE, least(lanes.stream().mapToDouble(v -> v.luminance().mean())));
    figures.put(
        Measure.LUMINANCE_UNIFORMITY,
        least(lanes.stream().mapToDouble(v -> v.luminance().uniformity())));
    figures.put(
        Measure.LENGTHWISE_UNIFORMITY,
        least(lanes.stream().mapToDouble(LaneView::lengthwiseUniformity)));
    figures.put(
        Measure.GLARE,
        lanes.stream().mapToDouble(LaneView::thresholdIncrement).max().orElseThrow());
  }

  private void addIlluminance(Map<Measure, Double> figures) {
    PointGrid grid = illuminance();
    figures.put(Measure.ILLUMINANCE, grid.mean());
    figures.put(Measure.LEAST_ILLUMINANCE, grid.least());
    figures.put(Measure.ILLUMINANCE_UNIFORMITY, grid.uniformity());
  }

  private void addFaces(Map<Measure, Double> figures) {
    double[] x = field.along(edition);
    double[] y = RoadField.across(0, field.carriageway().widthM(), edition);
    PointGrid hemispherical = PointGrid.of(x, y, illuminance::hemispherical);
    figures.put(
        Measure.LEAST_SEMICYLINDRICAL,
        PointGrid.of(x, y, illuminance::leastSemicylindrical).least());
    figures.put(Measure.LEAST_VERTICAL, PointGrid.of(x, y, illuminance::leastVertical).least());
    figures.put(Measure.HEMISPHERICAL, hemispherical.mean());
    figures.put(Measure.HEMISPHERICAL_UNIFORMITY, hemispherical.uniformity());
  }

  private static double least(DoubleStream values) {
    return values.min().orElseThrow();
  }
}
