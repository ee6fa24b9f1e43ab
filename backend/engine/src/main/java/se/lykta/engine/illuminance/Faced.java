package se.lykta.engine.illuminance;

/**
 * Illuminance with the facing at which it occurs, point by point.
 *
 * @param lux as many as points
 * @param facingDeg bearing in [0, 360); one of them where several are equal, 0 where no light comes
 */
public record Faced(double[] lux, double[] facingDeg) {}
