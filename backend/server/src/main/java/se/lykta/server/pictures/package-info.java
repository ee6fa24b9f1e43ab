/**
 * Photos as phones send them: received whole or not at all, checked before they are kept, and made
 * into pictures without what the camera wrote beside them.
 */
@ApplicationModule(
    displayName = "Pictures",
    allowedDependencies = {"problems", "web"})
package se.lykta.server.pictures;

import org.springframework.modulith.ApplicationModule;
