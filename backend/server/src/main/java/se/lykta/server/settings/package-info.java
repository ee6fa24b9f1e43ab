/**
 * What an installation can choose: the {@code lykta.*} properties, each with its check. Every other
 * package may read them; none of them changes while the server runs.
 */
@ApplicationModule(
    displayName = "Settings",
    allowedDependencies = {})
package se.lykta.server.settings;

import org.springframework.modulith.ApplicationModule;
