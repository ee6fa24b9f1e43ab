/**
 * What is wrong or doubtful in the register, listed for those who keep it: each finding with its
 * place and, where it is clear, the edits that would put it right.
 *
 * <p>{@link Inspection} reads what lies in a box and asks every {@link Check}. A further check is
 * one class and one line there.
 */
@ApplicationModule(
    displayName = "Quality",
    allowedDependencies = {"accounts", "geojson", "problems", "web", "zones"})
package se.lykta.server.quality;

import org.springframework.modulith.ApplicationModule;
