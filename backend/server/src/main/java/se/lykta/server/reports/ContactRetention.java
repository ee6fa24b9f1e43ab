package se.lykta.server.reports;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;

/** Deletes how to reach those who reported, once the set time is over; the reports stay. */
@Component
class ContactRetention {
  private static final Logger LOG = LoggerFactory.getLogger(ContactRetention.class);

  private final FeatureStore store;

  ContactRetention(FeatureStore store) {
    this.store = store;
  }

  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT6H")
  void deleteDue() {
    int gone = store.contacts().deleteUntil(TownTime.today());
    if (gone > 0) {
      LOG.info("Deleted {} contacts of reporters whose time was over", gone);
    }
  }
}
