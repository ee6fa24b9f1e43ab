/**
 * Safety walks: a line that was walked with those who use a place, and what they saw at its points.
 *
 * <p>A phone sends a walk when it has ended ({@link WalkIntake}): walk and observations become
 * features, edited like all others. An observation is open until it names the measure that it
 * became, or the reason for which it was closed ({@link Observed}).
 */
@ApplicationModule(
    displayName = "Safety walks",
    allowedDependencies = {
      "accounts",
      "checks",
      "document",
      "pictures",
      "problems",
      "settings",
      "web"
    })
package se.lykta.server.walks;

import org.springframework.modulith.ApplicationModule;
