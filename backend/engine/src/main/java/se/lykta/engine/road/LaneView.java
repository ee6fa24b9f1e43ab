package se.lykta.engine.road;

/**
 * What the driver in one lane sees.
 *
 * @param lane from the right, from 0
 * @param luminance three rows a lane, all lanes, cd/m²
 * @param lengthwiseUniformity U_l along the middle of the driver's own lane
 * @param veilingLuminance L_v where it is worst, cd/m²
 * @param thresholdIncrement f_TI there, %; infinite where the road gives no luminance
 */
public record LaneView(
    int lane,
    PointGrid luminance,
    double lengthwiseUniformity,
    double veilingLuminance,
    double thresholdIncrement) {}
