/**
 * What can be done without a server: {@code import}, {@code export} and {@code layers} on the store
 * that the settings name, {@code light} on a scene file, and {@code help}.
 */
@ApplicationModule(
    displayName = "Commands",
    allowedDependencies = {"checks", "settings", "storage"})
package se.lykta.server.commands;

import org.springframework.modulith.ApplicationModule;
