/** Lamps, buildings and trees of the store as scenes of the engine; what is missing is assumed. */
package se.lykta.server.lighting.stock;
