package se.lykta.server.zones;

import java.util.Optional;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.lykta.layers.Visibility;
import se.lykta.server.notices.Municipality;
import se.lykta.server.notices.Post;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;

/**
 * Tells by mail what ends or is to be reviewed, once for each of the days of reminder: whoever
 * answers for the zone, else the municipality. Where several of those days have passed since the
 * last look, one mail says it.
 */
@Component
class Reminders {
  private static final Set<Visibility> ALL = Set.of(Visibility.values());

  private final FeatureStore store;
  private final Register register;
  private final Post post;
  private final Municipality municipality;
  private final LyktaSettings settings;

  Reminders(
      FeatureStore store,
      Register register,
      Post post,
      Municipality municipality,
      LyktaSettings settings) {
    this.store = store;
    this.register = register;
    this.post = post;
    this.municipality = municipality;
    this.settings = settings;
  }

  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
  void tell() {
    register.reminders(register.list(ALL, TownTime.today())).stream()
        .filter(reminder -> !reminder.zone().isInvented())
        .forEach(this::tell);
  }

  private void tell(Reminder reminder) {
    address(reminder.zone())
        .ifPresent(
            address ->
                post.send(
                    reminder.zone().id(),
                    reminder.what().word() + "-" + reminder.step(),
                    reminder.day().toString(),
                    address,
                    letter(reminder)));
  }

  private Optional<String> address(Zone zone) {
    return zone.responsible()
        .flatMap(id -> store.find("actor", id))
        .flatMap(Municipality::addressOf)
        .or(municipality::address);
  }

  private Post.Letter letter(Reminder reminder) {
    Zone zone = reminder.zone();
    String what = reminder.what().title().sv();
    var text = new StringBuilder();
    text.append(zone.kind().layer().singular().sv()).append(": ").append(zone.name()).append('\n');
    text.append(what).append(": ").append(reminder.day()).append('\n');
    text.append(left(reminder.daysLeft())).append('\n');
    if (!settings.publicBase().isEmpty()) {
      text.append('\n')
          .append(settings.publicBase())
          .append("/#/register?zone=")
          .append(zone.id())
          .append('\n');
    }
    return new Post.Letter(
        "%s %s: %s".formatted(what, reminder.day(), zone.name()), text.toString());
  }

  private static String left(long days) {
    if (days < 0) {
      return "Dagen passerade för " + -days + " dagar sedan.";
    }
    return days == 0 ? "Det är i dag." : "Det är " + days + " dagar kvar.";
  }
}
