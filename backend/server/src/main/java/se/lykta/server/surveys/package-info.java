/**
 * The safety survey: what shares of those who answered said, area by area, and how that changed
 * since the survey before. Of areas with few answers nothing is kept, so nothing can be told.
 */
@ApplicationModule(
    displayName = "Surveys",
    allowedDependencies = {"accounts", "geojson", "problems", "statistics", "web"})
package se.lykta.server.surveys;

import org.springframework.modulith.ApplicationModule;
