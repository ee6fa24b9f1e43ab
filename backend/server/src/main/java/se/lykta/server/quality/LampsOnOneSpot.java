package se.lykta.server.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import se.lykta.layers.Feature;
import se.lykta.layers.Problem;
import se.lykta.layers.Title;
import se.lykta.store.Edit;

/** Two light points where one support stands: the later one is probably a copy. */
final class LampsOnOneSpot implements Check {
  /** Supports do not stand closer; positions are known to about as much. */
  private static final double CLOSE_M = 0.5;

  private static final Title FIX = Title.of("Ta bort den senare", "Delete the later one");

  @Override
  public Stream<Finding> look(Surroundings place) {
    var tree = new STRtree();
    place.features("light_point").forEach(lamp -> tree.insert(box(lamp), lamp));
    return place.features("light_point").stream().flatMap(lamp -> look(place, tree, lamp));
  }

  private static Envelope box(Feature lamp) {
    return lamp.geometry().getEnvelopeInternal();
  }

  /** Each pair once: as a finding of the later one. */
  private static Stream<Finding> look(Surroundings place, STRtree tree, Feature lamp) {
    Envelope around = box(lamp);
    around.expandBy(CLOSE_M);
    @SuppressWarnings("unchecked")
    List<Feature> near = tree.query(around);
    return near.stream()
        .filter(other -> BY_AGE.compare(other, lamp) < 0)
        .filter(other -> other.geometry().distance(lamp.geometry()) < CLOSE_M)
        .min(BY_AGE)
        .map(other -> finding(place, lamp, other))
        .stream();
  }

  private static final Comparator<Feature> BY_AGE =
      Comparator.comparing((Feature lamp) -> lamp.created().at()).thenComparing(Feature::id);

  private static Finding finding(Surroundings place, Feature lamp, Feature other) {
    String name = other.findText("designation").orElse("?");
    var message =
        Title.of(
            "Står på samma plats som ljuspunkt " + name,
            "Stands at the same spot as light point " + name);
    var finding = Finding.warning("lamps-on-one-spot", lamp, Problem.GEOMETRY, message);
    return finding.fixedBy(FIX, removal(place, lamp));
  }

  /** What hangs on it goes with it. */
  private static List<Edit> removal(Surroundings place, Feature lamp) {
    Map<UUID, List<Feature>> hung = place.referring("luminaire", "light_point", Set.of(lamp.id()));
    var edits = new ArrayList<Edit>();
    hung.values().stream()
        .flatMap(List::stream)
        .forEach(one -> edits.add(new Edit.Delete("luminaire", one.id(), one.version())));
    edits.add(new Edit.Delete("light_point", lamp.id(), lamp.version()));
    return edits;
  }
}
