/**
 * Road lighting after EN 13201: what a street's luminaires give on its carriageway, and which class
 * of lighting that reaches.
 *
 * <p>A {@link Carriageway} lies along x from {@link RoadField#startX} on, its right edge at y = 0
 * (seen along x) and its left edge at y = width; luminaires are those of a scene in these
 * coordinates. {@link RoadLighting} computes illuminance E (lx), luminance L (cd/m²), threshold
 * increment f_TI (%) and edge illuminance ratio R_EI; {@link LightingClasses} judges them. Lamps of
 * an ideal row come from {@link Arrangement}, those of a real street from {@link
 * StraightenedStreet}.
 *
 * <p>The formulas are those of EN 13201-3:2015 as public implementations have them; what an edition
 * decides stands in {@link Edition}. Direct light only; buildings and trees are left out, as the
 * standard does.
 *
 * <p>Neighbours: {@code scene} gives luminaires and their orientation.
 */
package se.lykta.engine.road;
