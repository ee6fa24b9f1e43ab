package se.lykta.server.publicmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Title;

/**
 * One thing that everybody may know of.
 *
 * @param name what it is called, in the language of the register
 * @param where street or place where the name does not say it; empty where it does
 * @param summary what there is to say of it in a line
 * @param shape in the stored CRS; null where it has none
 * @param concerns ids of others that it is about
 * @param changed the day of its newest version
 * @param invented whether it belongs to the demo town
 */
record Entry(
    Section section,
    UUID id,
    String name,
    String where,
    Title summary,
    List<Fact> facts,
    Geometry shape,
    Set<UUID> concerns,
    LocalDate changed,
    boolean invented) {

  Entry {
    facts = List.copyOf(facts);
    concerns = Set.copyOf(concerns);
  }

  /**
   * @param value the same in both languages where somebody wrote it
   */
  record Fact(Title name, Title value) {
    /** Whether it reads the same in both languages, and so may be Swedish on an English page. */
    boolean isWritten() {
      return value.sv().equals(value.en());
    }
  }

  String path() {
    return PublicPage.HOME + "/" + section.slug() + "/" + id;
  }

  boolean isAbout(Entry other) {
    return concerns.contains(other.id) || other.concerns.contains(id);
  }

  /** Whether it lies within that area, at least in part. */
  boolean liesIn(Entry area) {
    return shape != null && area.shape != null && area.shape.intersects(shape);
  }
}
