package se.lykta.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the light was like where and when something was reported. Safe for threads. */
public final class ReportLights {
  private final Database database;
  private final Dialect dialect;

  ReportLights(Database database) {
    this.database = database;
    this.dialect = database.dialect();
  }

  /**
   * @param at the moment it is about
   * @param lux null where the sun was up and inside houses
   * @param lamps JSON
   */
  public record Light(
      UUID report,
      Instant at,
      double sunElevationDeg,
      double sunAzimuthDeg,
      Double lux,
      String lamps) {}

  /** Keeps it; what is kept for that report already stays. */
  public void add(Light light) {
    database.update(
        "INSERT INTO report_light (report, at, sun_elevation_deg, sun_azimuth_deg, lux, lamps)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (report) DO NOTHING",
        insert -> bind(insert, light));
  }

  private void bind(PreparedStatement insert, Light light) throws SQLException {
    dialect.bindId(insert, 1, light.report());
    dialect.bindTime(insert, 2, Times.kept(light.at()));
    insert.setDouble(3, light.sunElevationDeg());
    insert.setDouble(4, light.sunAzimuthDeg());
    if (light.lux() == null) {
      insert.setNull(5, Types.DOUBLE);
    } else {
      insert.setDouble(5, light.lux());
    }
    insert.setString(6, light.lamps());
  }

  public Optional<Light> find(UUID report) {
    return database
        .list(
            "SELECT at, sun_elevation_deg, sun_azimuth_deg, lux, lamps FROM report_light"
                + " WHERE report = ?",
            query -> dialect.bindId(query, 1, report),
            row -> light(report, row))
        .stream()
        .findFirst();
  }

  private Light light(UUID report, ResultSet row) throws SQLException {
    double lux = row.getDouble(4);
    Double known = row.wasNull() ? null : lux;
    return new Light(
        report, dialect.time(row, 1), row.getDouble(2), row.getDouble(3), known, row.getString(5));
  }
}
