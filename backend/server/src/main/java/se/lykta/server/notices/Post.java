package se.lykta.server.notices;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.lykta.store.FeatureStore;
import se.lykta.store.SentNotice;

/**
 * Mail that goes out once. That it went is kept in the database, so neither a restart nor a second
 * server sends it again.
 */
@Component
public class Post {
  private final FeatureStore store;
  private final Mail mail;

  Post(FeatureStore store, Mail mail) {
    this.store = store;
    this.mail = mail;
  }

  /** What a mail says. */
  public record Letter(String subject, String text) {}

  /**
   * Sends it unless it was sent before.
   *
   * @param subject id of what it is about
   * @param kind such as {@code overdue}
   * @param about tells it from other mail of that kind about the subject
   */
  public void send(UUID subject, String kind, String about, String address, Letter letter) {
    var notice =
        new SentNotice(
            UUID.randomUUID(), subject, kind, about, address, Instant.now(), Optional.empty());
    if (store.sentNotices().claim(notice)) {
      store.sentNotices().settle(notice.id(), mail.send(address, letter.subject(), letter.text()));
    }
  }
}
