package se.lykta.engine.grid;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import se.lykta.engine.scene.Luminaire;
import se.lykta.photometry.LightDistribution;

/** Prepares luminaires; those with the same distribution share its table. For several threads. */
final class Lamps {
  private record Prepared(IntensityTable table, Peak peak) {
    static Prepared of(LightDistribution distribution) {
      return new Prepared(new IntensityTable(distribution), new Peak(distribution));
    }
  }

  private final Map<LightDistribution, Prepared> known = new IdentityHashMap<>();

  /** In the same order, without those that give no light. */
  List<Lamp> of(List<Luminaire> luminaires) {
    return luminaires.stream().filter(luminaire -> luminaire.scale() > 0).map(this::of).toList();
  }

  synchronized Lamp of(Luminaire luminaire) {
    Prepared prepared = known.computeIfAbsent(luminaire.distribution(), Prepared::of);
    return new Lamp(luminaire, prepared.table(), prepared.peak());
  }
}
