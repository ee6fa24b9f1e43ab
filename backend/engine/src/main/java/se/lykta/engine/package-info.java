/**
 * The lighting engine: what the luminaires of a place do to it. Pure calculation, without files,
 * features or databases but for scene files.
 *
 * <p>{@code scene} says what is there, {@code illuminance} calculates it exactly at points, {@code
 * grid} fast on grids of level ground; {@code road} judges roads, {@code energy} their consumption;
 * {@code scenefile} reads a scene with its receivers from a file.
 */
package se.lykta.engine;
