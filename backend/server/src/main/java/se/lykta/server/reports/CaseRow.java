package se.lykta.server.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Common;
import se.lykta.layers.Layer;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;
import se.lykta.store.Row;

/**
 * What lists and figures ask of every case, without the rest. What a case does not have is null.
 *
 * @param isInvented whether it belongs to the demo town
 * @param foundAt when it was found, or else when it came
 */
record CaseRow(
    UUID id,
    String number,
    Category category,
    Status status,
    boolean offensive,
    UUID responsible,
    UUID place,
    Instant receivedAt,
    String reportedBy,
    Instant foundAt,
    Instant dueAt,
    Instant pausedAt,
    Instant removedAt,
    double costSek,
    boolean isInvented,
    String description) {

  private static final Layer LAYER = Catalogue.getLayer(Case.LAYER);
  private static final int NUMBER = field(Case.NUMBER);
  private static final int CATEGORY = field(Case.CATEGORY);
  private static final int STATUS = field(Case.STATUS);
  private static final int OFFENSIVE = field(Case.OFFENSIVE);
  private static final int RESPONSIBLE = field(Case.RESPONSIBLE);
  private static final int PLACE = field(Case.PLACE);
  private static final int OBSERVED_TO = field(Case.OBSERVED_TO);
  private static final int RECEIVED_AT = field(Case.RECEIVED_AT);
  private static final int DUE_AT = field(Case.DUE_AT);
  private static final int PAUSED_AT = field(Case.PAUSED_AT);
  private static final int REMOVED_AT = field(Case.REMOVED_AT);
  private static final int COST_SEK = field(Case.COST_SEK);
  private static final int PROVENANCE = field(Common.PROVENANCE);
  private static final int DESCRIPTION = field(Case.DESCRIPTION);

  private static int field(String name) {
    return LAYER.fields().indexOf(LAYER.getField(name));
  }

  static List<CaseRow> list(FeatureStore store) {
    List<CaseRow> rows = new ArrayList<>();
    store.readRows(Query.of(Case.LAYER), row -> rows.add(of(row)));
    return rows;
  }

  static CaseRow of(Row row) {
    Instant found = (Instant) row.value(OBSERVED_TO);
    Instant said = (Instant) row.value(RECEIVED_AT);
    Instant received = said == null ? row.createdAt() : said;
    return new CaseRow(
        row.id(),
        row.isNull(NUMBER) ? "" : row.text(NUMBER),
        Category.find(row.text(CATEGORY)).orElseThrow(),
        Status.find(row.text(STATUS)).orElseThrow(),
        row.bool(OFFENSIVE),
        (UUID) row.value(RESPONSIBLE),
        (UUID) row.value(PLACE),
        received,
        row.createdBy(),
        found == null ? received : found,
        (Instant) row.value(DUE_AT),
        (Instant) row.value(PAUSED_AT),
        (Instant) row.value(REMOVED_AT),
        row.isNull(COST_SEK) ? 0 : row.number(COST_SEK),
        "illustrative".equals(row.text(PROVENANCE)),
        row.isNull(DESCRIPTION) ? "" : row.text(DESCRIPTION));
  }

  boolean isOverdue(Instant now) {
    return status.isOpen() && pausedAt == null && dueAt != null && dueAt.isBefore(now);
  }
}
