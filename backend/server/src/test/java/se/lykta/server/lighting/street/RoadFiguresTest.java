package se.lykta.server.lighting.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.springframework.core.io.ClassPathResource;
import se.lykta.engine.road.Arrangement;
import se.lykta.engine.road.Carriageway;
import se.lykta.engine.road.Edition;
import se.lykta.engine.road.LuminaireRow;
import se.lykta.engine.road.Measure;
import se.lykta.engine.road.RoadLighting;
import se.lykta.engine.road.RoadSurface;
import se.lykta.engine.scene.Luminaire;
import se.lykta.layers.Feature;
import se.lykta.photometry.LightDistribution;
import se.lykta.photometry.PhotometryFile;
import se.lykta.photometry.ReadOutcome;

/**
 * A straight street in three segments with lamps 30 m apart all along it. In the middle of it, far
 * from its ends, it is an endless row.
 */
class RoadFiguresTest {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final Carriageway ROAD = new Carriageway(7, 2, RoadSurface.of("R3"));
  private static final double BEARING_DEG = 35;

  private static LightDistribution light() {
    try {
      var file = new ClassPathResource("photometry/lykta-road-wide.ldt");
      var read = PhotometryFile.read("lykta-road-wide.ldt", file.getContentAsByteArray());
      return ((ReadOutcome.Read) read).photometry().distribution();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static LuminaireRow row() {
    return new LuminaireRow(Arrangement.SINGLE_SIDED, 30, 8, 0.5, 5, light(), 5200, 0.85);
  }

  /** From the road's coordinates, the middle line being y = 0, to a plane where it lies aslant. */
  private static Coordinate placed(double x, double y) {
    var turned = new Coordinate(x, y);
    AffineTransformation.rotationInstance(Math.toRadians(90 - BEARING_DEG))
        .translate(5000, -3000)
        .transform(turned, turned);
    return turned;
  }

  private static Feature segment(String name, double... x) {
    Coordinate[] line = new Coordinate[x.length];
    for (int i = 0; i < x.length; i++) {
      line[i] = placed(x[i], 0);
    }
    return Feature.unsaved(
        "street", UUID.randomUUID(), GEOMETRY.createLineString(line), Map.of("name", name));
  }

  /** On the right edge, from 700 m before the beginning to 700 m after the end. */
  private static List<Luminaire> lamps() {
    List<Luminaire> lamps = new ArrayList<>();
    for (int i = -23; i <= 26; i++) {
      Coordinate at = placed(i * 30, -3.5 + 0.5);
      lamps.add(
          new Luminaire("lamp" + i, at.x, at.y, 8, BEARING_DEG - 90, 5, 0, light(), 5200, 0.85, 1));
    }
    return lamps;
  }

  @Test
  void aSegmentInTheMiddleOfAStreetIsAnEndlessRow() {
    Feature middle = segment("Storgatan", 0, 45, 90);
    var net =
        new StreetChain.Net(
            List.of(
                segment("Storgatan", -700, 0),
                middle,
                segment("Tvärgatan", 90, 91),
                segment("Storgatan", 800, 400, 90)));
    StreetChain chain = net.chain(middle);
    assertThat(chain.line().getLength()).isCloseTo(1500, within(1e-6));
    assertThat(chain.startM()).isCloseTo(700, within(1e-6));

    List<RoadFigures.Field> fields = RoadFigures.of(chain, 90, ROAD, lamps());
    assertThat(fields).hasSize(6);
    var ideal =
        new RoadLighting(
                row().luminaires(ROAD, Edition.OF_2015), row().field(ROAD), Edition.OF_2015)
            .figures();
    for (Measure measure :
        List.of(
            Measure.LUMINANCE,
            Measure.LUMINANCE_UNIFORMITY,
            Measure.LENGTHWISE_UNIFORMITY,
            Measure.GLARE,
            Measure.EDGE_RATIO)) {
      double there = fields.getFirst().figures().get(measure);
      assertThat(there)
          .as(measure.toString())
          .isCloseTo(ideal.get(measure), within(ideal.get(measure) * 0.02));
    }
  }

  @Test
  void beyondTheEndsOfAShortSegmentTheFieldAroundItCounts() {
    Feature corner = segment("Storgatan", 10, 20);
    var net =
        new StreetChain.Net(
            List.of(segment("Storgatan", -500, 10), corner, segment("Storgatan", 20, 500)));
    List<RoadFigures.Field> fields = RoadFigures.of(net.chain(corner), 10, ROAD, lamps());
    assertThat(fields).hasSize(2);
    assertThat(fields.getFirst().fromM()).isCloseTo(-10, within(1e-6));
    assertThat(fields.getFirst().toM()).isCloseTo(20, within(1e-6));
  }

  @Test
  void withoutAnyLampItIsDark() {
    Feature street = segment("Storgatan", 0, 90);
    var fields =
        RoadFigures.of(new StreetChain.Net(List.of(street)).chain(street), 90, ROAD, List.of());
    assertThat(RoadFigures.findWorst(fields, Measure.LUMINANCE)).contains(0.0);
    assertThat(RoadFigures.findWorst(fields, Measure.GLARE)).contains(0.0);
  }
}
