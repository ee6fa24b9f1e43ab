package se.lykta.server.lighting.stock;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * A stock after changes that nobody has saved.
 *
 * @param touched where lamps, buildings or trees are other ones than before: light changes within
 *     reach of them and nowhere else
 */
public record Tried(Stock stock, List<Envelope> touched) {}
