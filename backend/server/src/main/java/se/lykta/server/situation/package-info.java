/**
 * The situation picture of the weekly co-ordination: who was present, what was done, what happened
 * place by place, what was decided. Places and situations, never persons.
 *
 * <p>Actors report events and presence; somebody reviews them; {@link Compiler} puts the {@link
 * Period} together anew each time it is asked. What is published is kept as it was, one version
 * after the other, in an internal and a public edition from one source.
 */
@ApplicationModule(
    displayName = "Situation",
    allowedDependencies = {
      "accounts",
      "checks",
      "document",
      "incidents",
      "notices",
      "plans",
      "print",
      "problems",
      "reports",
      "settings",
      "statistics",
      "surveys",
      "web",
      "zones"
    })
package se.lykta.server.situation;

import org.springframework.modulith.ApplicationModule;
