/**
 * Zones with a life: where cameras watch, guards serve, hosts walk and rules of order hold.
 *
 * <p>A zone is a feature of one of the layers of {@link ZoneKind}. On any day it is planned,
 * active, ending, ended or incomplete ({@link State}); what its record lacks is what its layer
 * warns of. {@link Register} lists them.
 */
@ApplicationModule(
    displayName = "Zones",
    allowedDependencies = {"accounts", "document", "problems", "settings", "web"})
package se.lykta.server.zones;

import org.springframework.modulith.ApplicationModule;
