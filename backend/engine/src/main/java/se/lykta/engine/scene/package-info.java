/**
 * A scene: what gives light, what stands in its way, and the ground both stand on.
 *
 * <p>Metres in a plane with x east and y north (EPSG:3007 in the town), z up; bearings in degrees
 * clockwise from grid north. Heights of luminaires and trees count from the ground beneath, those
 * of buildings from the lowest ground beneath.
 *
 * <p>Neighbours: {@code photometry} gives the distributions; the calculations of the engine read
 * scenes. Nothing here knows of files, features or databases.
 */
package se.lykta.engine.scene;
