/**
 * Zones with a life: where cameras watch, guards serve, hosts walk and rules of order hold.
 *
 * <p>A zone is a feature of one of the layers of {@link ZoneKind}. On any day it is planned,
 * active, ending, ended or incomplete ({@link State}); what its record lacks is what its layer
 * warns of. {@link Register} lists them, {@link Reminders} tells of ends and reviews in time,
 * {@link SeenArea} says what a camera sees, {@link Evidence} what happened in a zone.
 */
@ApplicationModule(
    displayName = "Zones",
    allowedDependencies = {
      "accounts",
      "document",
      "geojson",
      "incidents",
      "lighting",
      "notices",
      "problems",
      "settings",
      "statistics",
      "web"
    })
package se.lykta.server.zones;

import org.springframework.modulith.ApplicationModule;
