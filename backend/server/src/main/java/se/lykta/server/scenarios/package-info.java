/**
 * Scenarios: named lists of changes over the register, which planners try before anything is
 * decided. Whoever reads features takes the parameter {@code scenario} and asks {@link
 * se.lykta.server.scenarios.Views} for what it names.
 */
@ApplicationModule(
    displayName = "Scenarios",
    allowedDependencies = {"accounts", "problems", "web"})
package se.lykta.server.scenarios;

import org.springframework.modulith.ApplicationModule;
