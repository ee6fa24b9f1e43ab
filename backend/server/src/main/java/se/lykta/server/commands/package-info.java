/**
 * What can be done without a server: {@code import}, {@code export}, {@code layers} and {@code
 * help}, on the store that the settings name.
 */
@ApplicationModule(
    displayName = "Commands",
    allowedDependencies = {"settings", "storage"})
package se.lykta.server.commands;

import org.springframework.modulith.ApplicationModule;
