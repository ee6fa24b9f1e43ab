package se.lykta.server.reports;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.web.TownTime;
import se.lykta.store.Contact;
import se.lykta.store.Contacts;
import se.lykta.store.FeatureStore;

/** How to reach those outside who reported: apart from the report, and for a time only. */
@Component
class Reporters {
  private final Contacts contacts;
  private final int days;

  Reporters(FeatureStore store, LyktaSettings settings) {
    this.contacts = store.contacts();
    this.days = settings.reports().contactDays();
  }

  /** After so many days it is deleted. */
  int days() {
    return days;
  }

  /** Nothing where they did not say. */
  void keep(UUID report, Optional<String> name, Optional<String> email, Optional<String> phone) {
    if (name.isPresent() || email.isPresent() || phone.isPresent()) {
      contacts.add(new Contact(report, name, email, phone, TownTime.today().plusDays(days)));
    }
  }
}
