package se.lykta.engine.illuminance;

/** A kind of illuminance, in lux. */
public sealed interface Quantity permits Projected, OverFacings {}
