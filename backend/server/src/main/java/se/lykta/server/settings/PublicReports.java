package se.lykta.server.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of reporting without log-in.
 *
 * @param perAddress how many reports from one network address are taken in the window; behind a
 *     proxy the address is known only with {@code server.forward-headers-strategy}
 * @param total how many reports from all addresses together are taken in the window
 * @param window the time after which the counting begins anew
 * @param photos how many photos one report may have
 * @param photoDays for how many days after a report its photos are taken
 */
public record PublicReports(
    @Min(0) @Max(100_000) @DefaultValue("10") int perAddress,
    @Min(0) @Max(100_000) @DefaultValue("200") int total,
    @DefaultValue("1h") Duration window,
    @Min(0) @Max(20) @DefaultValue("5") int photos,
    @Min(1) @Max(365) @DefaultValue("7") int photoDays) {}
