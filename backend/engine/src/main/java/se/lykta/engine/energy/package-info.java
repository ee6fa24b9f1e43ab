/**
 * What lighting costs in energy: hours of darkness by the sun at the place, dimming by the clock,
 * indicators after EN 13201-5, carbon dioxide by a factor the user gives.
 *
 * <p>A {@link BurningYear} lists the nights of a year in which lamps burn; a {@link DimmingProfile}
 * weighs them to hours of full power; {@link EnergyPerformance} sets power and energy in relation
 * to what is lit.
 *
 * <p>Neighbours: none; illuminances come from {@code road} or {@code illuminance} as plain numbers.
 */
package se.lykta.engine.energy;
