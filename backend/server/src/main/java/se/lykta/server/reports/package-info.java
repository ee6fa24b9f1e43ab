/**
 * Reports of graffiti, damage, dark lamps and unsafe places, from the first photo to the cleaned
 * wall.
 *
 * <p>A report moves received → assigned → police_reported → cleaned → closed, or ends as duplicate
 * or rejected; {@link Routine} says what follows what. Its facts are a feature of the layer {@code
 * report}, so each step is a change set and history says who did it when. Photos are kept as they
 * came until the {@link Darkroom} has developed them. Who sees which says {@link Sight}.
 */
@ApplicationModule(
    displayName = "Reports",
    allowedDependencies = {
      "accounts",
      "checks",
      "document",
      "lighting",
      "notices",
      "pictures",
      "problems",
      "settings",
      "statistics",
      "web"
    })
package se.lykta.server.reports;

import org.springframework.modulith.ApplicationModule;
