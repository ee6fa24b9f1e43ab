package se.lykta.server.lighting.stock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Things by their place. Immutable: a change gives another that shares the index, so a question
 * about a moved lamp costs one lamp.
 */
public final class Nearby<T> {

  /** A thing, by whose id it comes and goes, and where it is. */
  public record Entry<T>(UUID owner, Envelope place, T thing) {}

  private final Map<UUID, List<Entry<T>>> all;
  private final STRtree tree;
  private final Set<UUID> without;
  private final List<Entry<T>> more;

  private Nearby(
      Map<UUID, List<Entry<T>>> all, STRtree tree, Set<UUID> without, List<Entry<T>> more) {
    this.all = all;
    this.tree = tree;
    this.without = without;
    this.more = more;
  }

  public static <T> Nearby<T> of(List<Entry<T>> entries) {
    var tree = new STRtree();
    entries.forEach(entry -> tree.insert(entry.place(), entry));
    tree.build();
    var all = entries.stream().collect(Collectors.groupingBy(Entry::owner));
    return new Nearby<>(all, tree, Set.of(), List.of());
  }

  /** With other things for some owners. */
  public Nearby<T> with(Map<UUID, List<Entry<T>>> changed) {
    if (changed.isEmpty()) {
      return this;
    }
    var gone = new HashSet<>(without);
    gone.addAll(changed.keySet());
    var come = new ArrayList<Entry<T>>();
    more.stream().filter(entry -> !changed.containsKey(entry.owner())).forEach(come::add);
    changed.values().forEach(come::addAll);
    return new Nearby<>(all, tree, gone, come);
  }

  /** Those whose place meets the box, in no order. */
  @SuppressWarnings("unchecked")
  public List<T> in(Envelope box) {
    List<Entry<T>> found = tree.query(box);
    return Stream.concat(
            found.stream().filter(entry -> !without.contains(entry.owner())),
            more.stream().filter(entry -> entry.place().intersects(box)))
        .map(Entry::thing)
        .toList();
  }

  /** Those of one owner. */
  public List<Entry<T>> of(UUID owner) {
    return without.contains(owner)
        ? more.stream().filter(entry -> entry.owner().equals(owner)).toList()
        : all.getOrDefault(owner, List.of());
  }

  public Stream<T> stream() {
    return Stream.concat(
            all.values().stream().flatMap(List::stream).filter(e -> !without.contains(e.owner())),
            more.stream())
        .map(Entry::thing);
  }
}
