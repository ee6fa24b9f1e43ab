package se.lykta.server.settings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Of what is told to others. Mail goes through the server that {@code spring.mail.host}, {@code
 * spring.mail.port}, {@code spring.mail.username} and {@code spring.mail.password} name; without a
 * host it is written to the log only.
 *
 * @param from sender of mail
 * @param webhook address that hears of every change of a report, as JSON; empty: none
 * @param webhookSecret with which what is sent there is signed (HMAC-SHA-256)
 */
public record Notices(
    @DefaultValue("lykta@localhost") String from,
    @DefaultValue("") @Pattern(regexp = "|https?://.+", message = "expected https://…")
        String webhook,
    @DefaultValue("") String webhookSecret) {

  @AssertTrue(message = "expected a webhook-secret of at least 16 characters with a webhook")
  boolean isSigned() {
    return webhook.isEmpty() || webhookSecret.length() >= 16;
  }
}
