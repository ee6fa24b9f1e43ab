package se.lykta.engine.scenefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lykta.engine.illuminance.Points;

/** Results as CSV. */
class ResultsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "100, 100",
    "0.7, 0.7",
    "4.8999999999999995, 4.9",
    "12.3456789012, 12.3456789",
    "1234567890.9, 1234567890",
    "0.000012345678949, 0.0000123456789",
    "1e-12, 1E-12"
  })
  void numbersHaveNineSignificantDigits(double number, String text) {
    assertThat(Results.nineDigits(number)).isEqualTo(text);
  }

  @Test
  void planesHaveTheirNormal() throws IOException {
    assertThat(csv(new Direction.Normal(0, -1, 0)))
        .isEqualTo("x,y,z,nx,ny,nz,lux\n1.5,2,0,0,-1,0,3.25\n");
  }

  @Test
  void halfCylindersHaveTheirFacing() throws IOException {
    assertThat(csv(new Direction.Facing(270)))
        .isEqualTo("x,y,z,facing_bearing_deg,lux\n1.5,2,0,270,3.25\n");
  }

  private static String csv(Direction direction) throws IOException {
    var out = new StringBuilder();
    var samples = new Samples(Points.at(1.5, 2, 0), List.of(direction));
    Results.write(samples, new double[] {3.25}, out);
    return out.toString();
  }
}
