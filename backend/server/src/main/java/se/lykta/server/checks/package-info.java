/**
 * What the server asks of features beyond their layers' rules: what its own lists know, what its
 * clock says, and whether free text may tell of a person. Whoever takes in features asks {@link
 * FeatureChecks}.
 */
@ApplicationModule(
    displayName = "Checks",
    allowedDependencies = {"incidents", "problems", "settings", "web"})
package se.lykta.server.checks;

import org.springframework.modulith.ApplicationModule;
