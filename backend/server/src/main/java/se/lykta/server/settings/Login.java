package se.lykta.server.settings;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the log-in.
 *
 * @param attempts how many wrong passwords for one name, or ten times as many from one address, are
 *     taken in the pause
 * @param pause how long nobody gets in after that
 */
public record Login(@Min(1) @DefaultValue("5") int attempts, @DefaultValue("5m") Duration pause) {}
