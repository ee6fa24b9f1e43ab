package se.lykta.engine.scenefile;

import java.util.List;
import se.lykta.engine.illuminance.Points;

/**
 * The receivers of a scene file in its order.
 *
 * @param directions one a point
 */
public record Samples(Points points, List<Direction> directions) {
  public Samples {
    directions = List.copyOf(directions);
  }
}
