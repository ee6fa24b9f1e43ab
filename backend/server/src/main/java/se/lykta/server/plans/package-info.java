/**
 * Safety plans: what is wrong at a place, what is done about it, what it costs and what came of it;
 * and the promises to the citizens.
 *
 * <p>Plans, measures and promises are features, edited like all others. Here they are read together
 * as they stood on a day ({@link PlanRegister}), and what happened before and after is counted
 * ({@link FollowUp}).
 */
@ApplicationModule(
    displayName = "Plans",
    allowedDependencies = {
      "accounts",
      "document",
      "incidents",
      "lighting",
      "problems",
      "settings",
      "statistics",
      "surveys",
      "walks",
      "web"
    })
package se.lykta.server.plans;

import org.springframework.modulith.ApplicationModule;
