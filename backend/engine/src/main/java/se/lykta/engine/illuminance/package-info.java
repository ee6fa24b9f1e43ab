/**
 * Direct illuminance at points, exact in double precision; everything faster is measured against
 * it.
 *
 * <p>A {@code Quantity} is what is asked for, {@code Points} where, {@code Illuminance} the answer.
 * Light is hidden by buildings (prisms), thinned by tree crowns and hidden by the ground. The
 * formulas, rules of corner cases and limits: docs/domain/illuminance.md.
 *
 * <p>Neighbours: {@code scene} is what it calculates with; {@code photometry} knows intensities.
 */
package se.lykta.engine.illuminance;
