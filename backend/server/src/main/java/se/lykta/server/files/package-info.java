/** Files that features refer to, such as photos and decisions: put once, named by their content. */
@ApplicationModule(
    displayName = "Files",
    allowedDependencies = {"accounts", "problems", "web"})
package se.lykta.server.files;

import org.springframework.modulith.ApplicationModule;
