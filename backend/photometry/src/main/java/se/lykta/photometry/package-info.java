/**
 * Photometry: what a luminaire does with its light.
 *
 * <p>A {@link LightDistribution} is the luminous intensity over the sphere in type C planes: C is
 * the angle around the vertical axis, γ the angle from straight down. Readers and writers for
 * EULUMDAT and IES LM-63 make one of it; what looks wrong in a file is collected as issues.
 *
 * <p>Neighbours: {@code se.lykta.engine} makes illuminance of it. This package knows only Java.
 */
package se.lykta.photometry;
