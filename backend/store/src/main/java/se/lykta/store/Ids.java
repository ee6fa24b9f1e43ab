package se.lykta.store;

import java.util.Comparator;
import java.util.UUID;

/** The order of ids in both databases: that of their text, which {@link UUID} itself has not. */
final class Ids {
  static final Comparator<UUID> ORDER =
      Comparator.<UUID>comparingLong(id -> id.getMostSignificantBits() + Long.MIN_VALUE)
          .thenComparingLong(id -> id.getLeastSignificantBits() + Long.MIN_VALUE);

  private Ids() {}
}
