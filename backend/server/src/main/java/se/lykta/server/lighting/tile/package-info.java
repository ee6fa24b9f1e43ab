/** Sums of light on squares of the ground, kept by a fingerprint of what they depend on. */
package se.lykta.server.lighting.tile;
