/**
 * The lighting engine: what the luminaires of a place do to it. Pure calculation, without files,
 * features or databases but for scene files.
 *
 * <p>{@code scene} says what is there, {@code illuminance} calculates it exactly at points.
 */
package se.lykta.engine;
