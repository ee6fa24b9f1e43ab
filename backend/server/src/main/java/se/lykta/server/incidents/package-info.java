/** What happened where: reports and events beside each other, without what they say. */
@ApplicationModule(
    displayName = "Incidents",
    allowedDependencies = {"settings"})
package se.lykta.server.incidents;

import org.springframework.modulith.ApplicationModule;
