package se.lykta.server.reports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.Reports;
import se.lykta.store.ChangeSet;
import se.lykta.store.Edit;
import se.lykta.store.FeatureStore;
import se.lykta.store.Outcome;
import se.lykta.store.Query;

/**
 * "Three in a row": where so many dark lamps stand next to each other on one circuit, the fault is
 * at the cabinet and not in the lamps. Their reports become one, which names the cabinet and lists
 * the lamps; the others are sights of it.
 *
 * <p>Two dark lamps are next to each other where no lamp of the circuit that is lit stands between
 * them (in the circle over the line from one to the other) and they are not too far apart.
 */
@Component
class GroupFaults {
  private static final Logger LOG = LoggerFactory.getLogger(GroupFaults.class);
  private static final String LAMP_LAYER = "light_point";
  private static final String CIRCUIT = "circuit";
  private static final String AUTHOR = "Lykta";
  private static final int TRIES = 3;

  private final FeatureStore store;
  private final Reports rules;

  GroupFaults(FeatureStore store, LyktaSettings settings) {
    this.store = store;
    this.rules = settings.reports();
  }

  /** Done before the receipt goes, which then says what became of the report. */
  @EventListener
  void look(ReportChanged changed) {
    for (int i = 0; changed.isNew() && i < TRIES; i++) {
      Optional<ChangeSet> joining =
          store.find(Case.LAYER, changed.report()).map(Case::new).flatMap(this::joining);
      if (joining.isEmpty() || store.apply(joining.get()) instanceof Outcome.Saved) {
        joining.ifPresent(joined -> LOG.info("{}", joined.comment()));
        return;
      }
    }
  }

  private Optional<ChangeSet> joining(Case report) {
    if (report.category() != Category.LIGHTING_FAULT || !report.isOpen()) {
      return Optional.empty();
    }
    return report.lamps().stream()
        .flatMap(lamp -> store.find(LAMP_LAYER, lamp).stream())
        .filter(lamp -> lamp.find(Case.CABINET).isPresent() && lamp.find(CIRCUIT).isPresent())
        .flatMap(lamp -> joining(lamp).stream())
        .findFirst();
  }

  private Optional<ChangeSet> joining(Feature lamp) {
    List<Feature> circuit = circuit(lamp);
    List<Case> faults = openFaults();
    Set<UUID> dark = dark(circuit, faults);
    Set<UUID> row = row(lamp.id(), circuit, dark);
    List<Case> theirs =
        faults.stream()
            .filter(fault -> !fault.lamps().isEmpty() && row.containsAll(fault.lamps()))
            .toList();
    return row.size() < rules.groupLamps() || theirs.isEmpty()
        ? Optional.empty()
        : Optional.of(joined(theirs, row, lamp));
  }

  private List<Feature> circuit(Feature lamp) {
    return store.list(
        Query.of(LAMP_LAYER)
            .among(Case.CABINET, Set.of((UUID) lamp.values().get(Case.CABINET)))
            .where(CIRCUIT, lamp.values().get(CIRCUIT)));
  }

  private List<Case> openFaults() {
    return store
        .list(Query.of(Case.LAYER).where(Case.CATEGORY, Category.LIGHTING_FAULT.word()))
        .stream()
        .map(Case::new)
        .filter(Case::isOpen)
        .sorted(Comparator.comparing(Case::receivedAt).thenComparing(Case::number))
        .toList();
  }

  private static Set<UUID> dark(List<Feature> circuit, List<Case> faults) {
    Set<UUID> reported = new HashSet<>();
    faults.forEach(fault -> reported.addAll(fault.lamps()));
    Set<UUID> dark = new HashSet<>();
    for (Feature lamp : circuit) {
      boolean faulty = lamp.findText("status").filter("faulty"::equals).isPresent();
      if (faulty || reported.contains(lamp.id())) {
        dark.add(lamp.id());
      }
    }
    return dark;
  }

  /** The dark lamps that are reached from one by going from neighbour to neighbour. */
  private Set<UUID> row(UUID from, List<Feature> circuit, Set<UUID> dark) {
    Map<UUID, Coordinate> places = new HashMap<>();
    circuit.forEach(lamp -> places.put(lamp.id(), lamp.geometry().getCoordinate()));
    Set<UUID> row = new LinkedHashSet<>(Set.of(from));
    var toVisit = new ArrayDeque<>(List.of(from));
    while (!toVisit.isEmpty()) {
      UUID at = toVisit.remove();
      for (UUID other : dark) {
        if (!row.contains(other) && areNeighbours(at, other, places, dark)) {
          row.add(other);
          toVisit.add(other);
        }
      }
    }
    return row;
  }

  private boolean areNeighbours(
      UUID one, UUID other, Map<UUID, Coordinate> places, Set<UUID> dark) {
    Coordinate a = places.get(one);
    Coordinate b = places.get(other);
    double apart = a.distance(b);
    return apart <= rules.groupDistanceM()
        && places.entrySet().stream()
            .filter(lamp -> !dark.contains(lamp.getKey()))
            .map(Map.Entry::getValue)
            .noneMatch(lit -> square(lit.distance(a)) + square(lit.distance(b)) < square(apart));
  }

  private static double square(double x) {
    return x * x;
  }

  private ChangeSet joined(List<Case> theirs, Set<UUID> row, Feature lamp) {
    Case lead =
        theirs.stream()
            .filter(fault -> fault.id(Case.CABINET).isPresent())
            .findFirst()
            .orElse(theirs.getFirst());
    List<String> lamps = row.stream().sorted().map(UUID::toString).toList();
    var cabinet = (UUID) lamp.values().get(Case.CABINET);
    List<Edit> edits = new ArrayList<>();
    edits.add(patch(lead, Map.of(Case.LAMPS, lamps, Case.CABINET, cabinet)));
    theirs.stream()
        .filter(fault -> !fault.id().equals(lead.id()))
        .map(
            fault ->
                patch(
                    fault,
                    Map.of(Case.STATUS, Status.DUPLICATE.word(), Case.DUPLICATE_OF, lead.id())))
        .forEach(edits::add);
    String comment =
        "%s: gruppfel, %d släckta lampor intill varandra på slinga %s"
            .formatted(lead.number(), lamps.size(), lamp.values().get(CIRCUIT));
    return new ChangeSet(UUID.randomUUID(), AUTHOR, comment, edits);
  }

  private static Edit patch(Case report, Map<String, Object> values) {
    return new Edit.Patch(
        Case.LAYER, report.id(), report.feature().version(), Optional.empty(), values);
  }
}
