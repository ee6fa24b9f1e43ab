/**
 * Keeps features: in a GeoPackage file or in PostGIS, behind one {@link FeatureStore}.
 *
 * <p>A change goes in as a {@link ChangeSet} of {@link Edit}s and comes out as a {@link Outcome}:
 * all of it is kept, or nothing. Every version of a feature is a row of its history with the change
 * set that made it; so any version can be restored and any change set undone. What the two
 * databases say differently sits in {@link Dialect}, nowhere else.
 *
 * <p>Geometry is stored in SWEREF 99 12 00 (EPSG:3007); {@link Crs} is the only type that knows
 * other systems.
 */
package se.lykta.store;
