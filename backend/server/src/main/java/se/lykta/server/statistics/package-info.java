/** What can be said of small numbers, and how surely. */
@ApplicationModule(
    displayName = "Statistics",
    allowedDependencies = {})
package se.lykta.server.statistics;

import org.springframework.modulith.ApplicationModule;
