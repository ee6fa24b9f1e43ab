package se.lykta.server.geojson;

import java.util.Optional;

/**
 * Where a list goes on.
 *
 * @param after position in the order of storing
 * @param offset how many to pass over, where the list is sorted
 */
public record Cursor(long after, long offset) {
  public static final Cursor START = new Cursor(0, 0);

  /** Behind the end of every list, and far from the end of what a database can count. */
  public static final long FARTHEST = 1_000_000_000_000L;

  /** Reads what {@link #toString} wrote; empty for anything else. */
  public static Optional<Cursor> parse(String text) {
    try {
      String[] parts = text.split("\\.", 2);
      long offset = parts.length > 1 ? Long.parseLong(parts[1]) : 0;
      var cursor = new Cursor(Long.parseLong(parts[0]), offset);
      return Optional.of(cursor).filter(Cursor::isPossible);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private boolean isPossible() {
    return after >= 0 && offset >= 0 && offset <= FARTHEST;
  }

  @Override
  public String toString() {
    return offset == 0 ? Long.toString(after) : after + "." + offset;
  }
}
