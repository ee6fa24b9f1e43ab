package se.lykta.server.geojson;

import java.util.Optional;
import se.lykta.store.FeatureStore;
import se.lykta.store.Row;
import se.lykta.store.RowReader;

/** Reads one page of a list, passing over rows that the store can't tell are unwanted. */
public final class PageReader {
  /** How many rows are asked for at a time where many may be unwanted. */
  private static final int BATCH = 1000;

  private final FeatureStore store;
  private final PageRequest page;
  private final RowReader each;
  private long after;
  private long offset;
  private long toSkip;
  private int given;
  private int seen;
  private boolean more;

  private PageReader(FeatureStore store, PageRequest page, RowReader each) {
    this.store = store;
    this.page = page;
    this.each = each;
    this.after = page.from().after();
    this.offset = page.from().offset();
    this.toSkip = page.skip();
  }

  /**
   * @return where the next page begins; empty where this is the last one
   */
  public static Optional<Cursor> read(FeatureStore store, PageRequest page, RowReader each) {
    return new PageReader(store, page, each).read();
  }

  private Optional<Cursor> read() {
    long enough = page.limit() + 1 + page.skip();
    long batch = page.isPlain() ? enough : Math.max(enough, BATCH);
    do {
      seen = 0;
      store.readRows(page.query().from(after, offset, batch), this::take);
    } while (!more && seen == batch);
    return more ? Optional.of(new Cursor(after, offset)) : Optional.empty();
  }

  private void take(Row row) {
    seen++;
    if (more) {
      return;
    }
    boolean wanted = page.rows().test(row);
    if (wanted && toSkip == 0 && given == page.limit()) {
      more = true;
      return;
    }
    advance(row);
    if (wanted) {
      skipOrGive(row);
    }
  }

  private void skipOrGive(Row row) {
    if (toSkip > 0) {
      toSkip--;
    } else {
      given++;
      each.read(row);
    }
  }

  private void advance(Row row) {
    if (page.query().sort().isPresent()) {
      offset++;
    } else {
      after = row.rowId();
    }
  }
}
