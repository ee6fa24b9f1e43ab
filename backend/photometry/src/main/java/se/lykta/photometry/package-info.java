/**
 * Photometry: what a luminaire does with its light.
 *
 * <p>A {@link LightDistribution} is the luminous intensity over the sphere in type C planes: C is
 * the angle around the vertical axis, γ the angle from straight down. {@link
 * se.lykta.photometry.PhotometryFile} reads and writes EULUMDAT and IES LM-63: a file is read, with
 * what looks doubtful as issues, or refused with the line. {@link
 * se.lykta.photometry.PolarDiagram}, {@link se.lykta.photometry.IsocandelaGrid} and {@link
 * se.lykta.photometry.LightFigures} are for the screen.
 *
 * <p>Neighbours: {@code se.lykta.engine} makes illuminance of it. This package knows only Java.
 */
package se.lykta.photometry;
