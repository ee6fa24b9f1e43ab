package se.lykta.server.table;

import java.util.Map;
import java.util.UUID;

/**
 * Some columns of a layer as they were at one moment; rows are numbered in the order of storing.
 *
 * @param generation of the layer then
 * @param positions by row, rising, as {@link se.lykta.store.Row#rowId} gives them
 * @param ids by row
 */
record Columns(long generation, long[] positions, UUID[] ids, Map<String, Column> byField) {

  static final Columns NONE = new Columns(-1, new long[0], new UUID[0], Map.of());

  int rows() {
    return ids.length;
  }

  Column get(String field) {
    return byField.get(field);
  }
}
