/** The invented town, loaded into an empty store so that there is something to see. */
@ApplicationModule(
    displayName = "Demo",
    allowedDependencies = {"geojson", "settings", "web"})
package se.lykta.server.demo;

import org.springframework.modulith.ApplicationModule;
