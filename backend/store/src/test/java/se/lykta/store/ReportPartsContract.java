package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept beside a report: photos, remarks, contacts, notices, the light of the moment. */
abstract class ReportPartsContract extends StoreContract {
  private static final byte[] CAME = {1, 2, 3, 4};
  private static final Photo.Pictures PICTURES =
      new Photo.Pictures(new byte[] {5, 6}, new byte[] {7});

  private UUID photo(UUID report, String sha256) {
    UUID id = UUID.randomUUID();
    store.photos().add(id, new Photos.Arrived(report, sha256, Photo.Kind.BEFORE, "fatima", CAME));
    return id;
  }

  private static String sum(int digit) {
    return Integer.toString(digit).repeat(64);
  }

  @Test
  void aPhotoIsKeptAsItCameUntilItIsDeveloped() {
    UUID report = UUID.randomUUID();
    UUID id = photo(report, sum(1));
    photo(report, sum(1));
    assertThat(store.photos().list(List.of(report))).hasSize(1);
    Photo photo = store.photos().find(id).orElseThrow();
    assertThat(photo.state()).isEqualTo(Photo.State.RECEIVED);
    assertThat(photo.size()).isEqualTo(4);
    assertThat(photo.received().by()).isEqualTo("fatima");
    assertThat(photo.development()).isEmpty();
    assertThat(store.photos().original(id)).contains(CAME);
    assertThat(store.photos().image(id)).isEmpty();
    var known =
        new Photo.Development(
            640,
            480,
            Optional.of(Instant.parse("2026-11-23T17:30:00Z")),
            Optional.of(new Photo.Position(11.44, 58.275)));
    store.photos().develop(id, PICTURES, known);
    assertThat(store.photos().find(id).orElseThrow().development()).contains(known);
    assertThat(store.photos().original(id)).as("what came is gone").isEmpty();
    assertThat(store.photos().image(id)).contains(PICTURES.image());
    assertThat(store.photos().thumbnail(id)).contains(PICTURES.thumbnail());
    store.photos().mask(id, new Photo.Pictures(new byte[] {0}, new byte[] {0}), "petra");
    assertThat(store.photos().image(id)).contains(new byte[] {0});
    assertThat(store.photos().thumbnail(id)).contains(new byte[] {0});
    assertThat(store.photos().find(id).orElseThrow().masked().orElseThrow().by())
        .isEqualTo("petra");
  }

  @Test
  void photosWaitInTheOrderInWhichTheyCame() throws InterruptedException {
    UUID report = UUID.randomUUID();
    UUID first = photo(report, sum(2));
    // times are kept to the millisecond; within one the order is by chance
    Thread.sleep(2);
    UUID second = photo(report, sum(3));
    while (!store.photos().nextReceived().orElseThrow().id().equals(first)) {
      store.photos().giveUp(store.photos().nextReceived().orElseThrow().id());
    }
    var unknown = new Photo.Development(1, 1, Optional.empty(), Optional.empty());
    store.photos().develop(first, PICTURES, unknown);
    assertThat(store.photos().find(first).orElseThrow().development()).contains(unknown);
    assertThat(store.photos().nextReceived().orElseThrow().id()).isEqualTo(second);
    store.photos().giveUp(second);
    assertThat(store.photos().nextReceived()).isEmpty();
    assertThat(store.photos().original(second)).as("what can't be read stays").contains(CAME);
    assertThat(store.photos().list(List.of(report)))
        .extracting(Photo::state)
        .containsExactly(Photo.State.READY, Photo.State.UNREADABLE);
    assertThat(store.photos().list(List.of())).isEmpty();
  }

  @Test
  void aRemarkSentTwiceExistsOnce() throws InterruptedException {
    UUID report = UUID.randomUUID();
    UUID id = UUID.randomUUID();
    store.remarks().add(id, report, "anna", "Beställt");
    store.remarks().add(id, report, "anna", "Beställt");
    Thread.sleep(2);
    store.remarks().add(UUID.randomUUID(), report, "bo", "Klart");
    assertThat(store.remarks().list(report))
        .extracting(Remark::text)
        .containsExactly("Beställt", "Klart");
  }

  @Test
  void contactsGoOnTheirDay() {
    UUID now = UUID.randomUUID();
    UUID later = UUID.randomUUID();
    var day = LocalDate.of(2026, 11, 30);
    var contact =
        new Contact(
            now, Optional.of("Anna"), Optional.of("anna@example.org"), Optional.empty(), day);
    store.contacts().add(contact);
    store
        .contacts()
        .add(
            new Contact(
                later, Optional.empty(), Optional.empty(), Optional.of("0523"), day.plusDays(1)));
    assertThat(store.contacts().find(now)).contains(contact);
    assertThat(store.contacts().deleteUntil(day)).isEqualTo(1);
    assertThat(store.contacts().find(now)).isEmpty();
    assertThat(store.contacts().find(later)).isPresent();
  }

  @Test
  void aNoticeIsClaimedOnce() {
    UUID report = UUID.randomUUID();
    var notice =
        new SentNotice(
            UUID.randomUUID(), report, "assigned", "1", "a@b.se", Instant.now(), Optional.empty());
    var again =
        new SentNotice(
            UUID.randomUUID(), report, "assigned", "1", "a@b.se", Instant.now(), Optional.empty());
    assertThat(store.sentNotices().claim(notice)).isTrue();
    assertThat(store.sentNotices().claim(again)).isFalse();
    store.sentNotices().settle(notice.id(), "sent");
    assertThat(store.sentNotices().list(report))
        .extracting(SentNotice::outcome)
        .containsExactly(Optional.of("sent"));
  }

  @Test
  void theLightOfTheMomentIsNotedOnce() {
    UUID report = UUID.randomUUID();
    Instant at = Instant.parse("2026-11-20T20:00:00Z");
    store.reportLights().add(new ReportLights.Light(report, at, -30.5, 290, 3.25, "[]"));
    store.reportLights().add(new ReportLights.Light(report, at, 10, 100, null, "[]"));
    var light = store.reportLights().find(report).orElseThrow();
    assertThat(light.at()).isEqualTo(at);
    assertThat(light.sunElevationDeg()).isCloseTo(-30.5, within(1e-9));
    assertThat(light.lux()).isEqualTo(3.25);
    UUID day = UUID.randomUUID();
    store.reportLights().add(new ReportLights.Light(day, at, 10, 100, null, "[]"));
    assertThat(store.reportLights().find(day).orElseThrow().lux()).isNull();
    assertThat(store.reportLights().find(UUID.randomUUID())).isEmpty();
  }
}
