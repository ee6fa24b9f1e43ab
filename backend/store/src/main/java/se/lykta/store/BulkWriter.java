package se.lykta.store;

import java.sql.SQLException;
import se.lykta.layers.Feature;

/** Writes many new features with their first version in history, as fast as the database can. */
abstract sealed class BulkWriter implements AutoCloseable permits GeoPackageBulk, PostgisBulk {

  /**
   * @param feature with version 1 and its stamps
   */
  abstract void add(LayerTable table, Feature feature) throws SQLException;

  /** Everything added is in the tables afterwards. */
  abstract void finish() throws SQLException;

  @Override
  public abstract void close() throws SQLException;
}
