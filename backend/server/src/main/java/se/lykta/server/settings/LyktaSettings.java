package se.lykta.server.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this installation is set up.
 *
 * @param dataDir folder of the GeoPackage file, of uploads and of the log
 * @param postgis JDBC address of a PostGIS database; empty: the GeoPackage file in the data folder
 * @param user who opens the database, unless its address says so
 * @param password of that user, unless the address holds it
 * @param schema of the database, in which Lykta keeps its tables; made where it is not there
 * @param demo whether an empty store gets the demo town, and the demo log-ins where only this
 *     machine reaches the server
 * @param publicUrl the address that users see, when a proxy stands in front; empty: that of the
 *     request
 * @param home where the map opens
 * @param backgrounds other maps that can lie under Lykta's own
 * @param tiles of the vector tiles
 * @param lighting of the computed light
 * @param reports of the routine for reports
 * @param publicReports limits of reporting without log-in
 * @param situation of the situation picture
 * @param notices of what is told to others
 * @param zones of zones of cameras, guards, hosts and order rules
 * @param open311 by which other systems report
 * @param login limits of the log-in
 */
@Validated
@ConfigurationProperties("lykta")
public record LyktaSettings(
    @NotNull @DefaultValue("data") Path dataDir,
    @DefaultValue("")
        @Pattern(
            regexp = "|jdbc:postgresql://.+",
            message = "expected jdbc:postgresql://host:5432/database")
        String postgis,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @NotBlank @DefaultValue("public") String schema,
    @DefaultValue("false") boolean demo,
    @DefaultValue("")
        @Pattern(regexp = "|https?://.+", message = "expected https://karta.example.se")
        String publicUrl,
    @Valid @DefaultValue Home home,
    @DefaultValue List<@Valid Background> backgrounds,
    @Valid @DefaultValue Tiles tiles,
    @Valid @DefaultValue Lighting lighting,
    @Valid @DefaultValue Reports reports,
    @Valid @DefaultValue PublicReports publicReports,
    @Valid @DefaultValue Situation situation,
    @Valid @DefaultValue Notices notices,
    @Valid @DefaultValue Zones zones,
    @Valid @DefaultValue Open311 open311,
    @Valid @DefaultValue Login login) {

  /** The GeoPackage file, where no PostGIS is named. */
  public Path geoPackage() {
    return dataDir.resolve("lykta.gpkg");
  }

  public boolean usesPostgis() {
    return !postgis.isEmpty();
  }

  /** Where uploads lie until their import has ended. */
  public Path uploads() {
    return dataDir.resolve("uploads");
  }

  /** Where ready light is kept; all of it can be computed anew. */
  public Path light() {
    return dataDir.resolve("light");
  }

  /** The public address without a slash at the end; empty where none is set. */
  public String publicBase() {
    return publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
  }

  /** Hosts that pictures may come from, as a content security policy names them. */
  public List<String> backgroundHosts() {
    return backgrounds.stream().map(Background::host).distinct().toList();
  }

  static String hostOf(String template) {
    var address = URI.create(template.replaceAll("[{}]", ""));
    return address.getScheme() + "://" + address.getRawAuthority().replaceFirst("^s\\.", "*.");
  }
}
