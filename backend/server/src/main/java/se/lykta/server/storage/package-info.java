/** Opens the store that the settings name, closes it at the end, and tells whether it answers. */
@ApplicationModule(displayName = "Storage", allowedDependencies = "settings")
package se.lykta.server.storage;

import org.springframework.modulith.ApplicationModule;
