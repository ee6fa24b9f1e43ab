/**
 * Layers and their features for the front end, under {@code /api}: read, search, history, and
 * change sets that save, check and undo. What others save is told as server-sent events.
 */
@ApplicationModule(
    displayName = "Features",
    allowedDependencies = {
      "accounts",
      "checks",
      "geojson",
      "incidents",
      "problems",
      "scenarios",
      "settings",
      "web"
    })
package se.lykta.server.features;

import org.springframework.modulith.ApplicationModule;
