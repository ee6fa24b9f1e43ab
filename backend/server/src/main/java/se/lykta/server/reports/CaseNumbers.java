package se.lykta.server.reports;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;
import se.lykta.store.Outcome;
import se.lykta.store.Query;

/**
 * Gives cases numbers such as 2026-00017, counted from 1 each year. Another server on the same
 * database may take a number first; then the next one is tried.
 */
@Component
class CaseNumbers {
  private static final int TRIES = 20;

  private final FeatureStore store;
  private final ReentrantLock lock = new ReentrantLock();
  private int year;
  private int last;

  CaseNumbers(FeatureStore store) {
    this.store = store;
  }

  /**
   * Keeps something under the next number.
   *
   * @param keep what was tried with a number; done again where the number was taken
   */
  Outcome numbered(Function<String, Outcome> keep) {
    lock.lock();
    try {
      Outcome outcome = keep.apply(next());
      for (int i = 1; i < TRIES && isTaken(outcome); i++) {
        year = 0;
        outcome = keep.apply(next());
      }
      return outcome;
    } finally {
      lock.unlock();
    }
  }

  private static boolean isTaken(Outcome outcome) {
    return outcome instanceof Outcome.Invalid invalid
        && invalid.problems().stream()
            .anyMatch(problem -> Case.NUMBER.equals(problem.problem().field()));
  }

  private String next() {
    int now = TownTime.today().getYear();
    if (year != now) {
      last = lastOf(now);
      year = now;
    }
    last++;
    return "%d-%05d".formatted(now, last);
  }

  private int lastOf(int now) {
    String ours = now + "-\\d{5}";
    int[] most = {0};
    store.readRows(
        Query.of(Case.LAYER),
        List.of(Case.NUMBER),
        row -> {
          String number = row.text(0);
          if (number != null && number.matches(ours)) {
            most[0] = Math.max(most[0], Integer.parseInt(number.substring(5)));
          }
        });
    return most[0];
  }
}
