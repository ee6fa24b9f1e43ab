/**
 * The map for everybody, without log-in: places, measures that are decided, lamps that are off,
 * where cameras watch and rules of order hold, what was promised.
 *
 * <p>{@link PublicRegister} reads what anybody may know as {@link Entry entries}; each has a page
 * of its own, made on the server, so that it can be linked to, found and read without a script. The
 * map over them is the browser's addition. What is public is said by each feature's visibility and,
 * for plans and zones, by whether they are decided.
 */
@ApplicationModule(
    displayName = "Public map",
    allowedDependencies = {
      "accounts",
      "document",
      "geojson",
      "plans",
      "problems",
      "reports",
      "situation",
      "web",
      "zones"
    })
package se.lykta.server.publicmap;

import org.springframework.modulith.ApplicationModule;
