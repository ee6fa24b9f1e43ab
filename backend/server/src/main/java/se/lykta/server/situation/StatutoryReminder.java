package se.lykta.server.situation;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.lykta.server.notices.Municipality;
import se.lykta.server.notices.Post;
import se.lykta.server.settings.LyktaSettings;

/** Tells the municipality by mail that two years soon are over, once for each day of reminder. */
@Component
class StatutoryReminder {
  private final StatutoryVersions versions;
  private final Municipality municipality;
  private final Post post;
  private final LyktaSettings settings;

  StatutoryReminder(
      StatutoryVersions versions, Municipality municipality, Post post, LyktaSettings settings) {
    this.versions = versions;
    this.municipality = municipality;
    this.post = post;
    this.settings = settings;
  }

  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
  void tell() {
    versions.step().ifPresent(this::tell);
  }

  private void tell(int step) {
    StatutoryClock clock = versions.clock();
    municipality
        .address()
        .ifPresent(
            address ->
                post.send(
                    StatutoryVersions.ID,
                    "statutory-" + step,
                    clock.renewBy().toString(),
                    address,
                    letter(clock)));
  }

  Post.Letter letter(StatutoryClock clock) {
    String left =
        clock.daysLeft() < 0
            ? "Dagen passerade för " + -clock.daysLeft() + " dagar sedan."
            : "Det är " + clock.daysLeft() + " dagar kvar.";
    String link =
        settings.publicBase().isEmpty() ? "" : "\n" + settings.publicBase() + "/#/lagesbild\n";
    return new Post.Letter(
        "Lägesbild och åtgärdsplan ska ses över senast " + clock.renewBy(),
        "Den lägesbild och åtgärdsplan som lagen (2023:196) ber om antogs "
            + clock.adoptedOn()
            + " och ska ses över minst vartannat år: senast "
            + clock.renewBy()
            + ".\n"
            + left
            + "\n"
            + link);
  }
}
