package se.lykta.server.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.lykta.store.FeatureStore;
import se.lykta.store.Photo;
import se.lykta.store.Photos;

/** Which photos of a report are here: what its sender may rely on. */
@Component
class Receipts {
  private final Photos photos;

  Receipts(FeatureStore store) {
    this.photos = store.photos();
  }

  /** Whether a photo that was announced is here. */
  record PhotoReceipt(String sha256, String kind, boolean received) {}

  /** Those that have come, and those that are still to come. */
  List<PhotoReceipt> photos(Case report, List<NewReport.Announced> announced) {
    Map<String, PhotoReceipt> known = new HashMap<>();
    for (NewReport.Announced photo : announced) {
      known.put(photo.sha256(), new PhotoReceipt(photo.sha256(), photo.kind().word(), false));
    }
    for (Photo photo : photos.list(List.of(report.id()))) {
      known.put(photo.sha256(), new PhotoReceipt(photo.sha256(), photo.kind().word(), true));
    }
    return List.copyOf(known.values());
  }
}
