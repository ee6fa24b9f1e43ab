/**
 * What all requests share: an id, security headers, the reading of parameters and JSON bodies, and
 * the front end's files.
 */
@ApplicationModule(
    displayName = "Web",
    allowedDependencies = {"problems", "settings"})
package se.lykta.server.web;

import org.springframework.modulith.ApplicationModule;
