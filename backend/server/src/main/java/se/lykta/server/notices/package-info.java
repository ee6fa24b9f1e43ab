/** Mail to those who have to act; each thing is told once. */
@ApplicationModule(
    displayName = "Notices",
    allowedDependencies = {"settings"})
package se.lykta.server.notices;

import org.springframework.modulith.ApplicationModule;
