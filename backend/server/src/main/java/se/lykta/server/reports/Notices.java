package se.lykta.server.reports;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.lykta.server.notices.Post;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;

/**
 * Tells actors by mail what they are to act on: what came to them, and what has run out of time. Of
 * the case a mail holds number, kind and place; what was written in it stays here.
 */
@Component
class Notices {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(TownTime.ZONE);

  private final FeatureStore store;
  private final Actors actors;
  private final CaseWords words;
  private final Post post;
  private final Webhook webhook;
  private final Chores chores;
  private final String publicBase;

  Notices(
      FeatureStore store,
      Actors actors,
      CaseWords words,
      Post post,
      Webhook webhook,
      Chores chores,
      LyktaSettings settings) {
    this.store = store;
    this.actors = actors;
    this.words = words;
    this.post = post;
    this.webhook = webhook;
    this.chores = chores;
    this.publicBase = settings.publicBase();
  }

  @EventListener
  void tell(ReportChanged changed) {
    chores.add("notice of report " + changed.report(), () -> look(changed));
  }

  private void look(ReportChanged changed) {
    store
        .find(Case.LAYER, changed.report())
        .map(Case::new)
        .ifPresent(
            report -> {
              webhook.tell(changed, report);
              if (changed.givesTo() && report.isOpen()) {
                mail("assigned", String.valueOf(report.feature().version()), report);
              }
            });
  }

  /** What has run out of time is told once. */
  @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT15M")
  void tellOverdue() {
    Instant now = Instant.now();
    CaseRow.list(store).stream()
        .filter(row -> row.isOverdue(now) && row.responsible() != null && !row.isInvented())
        .forEach(
            row ->
                store
                    .find(Case.LAYER, row.id())
                    .map(Case::new)
                    .ifPresent(report -> mail("overdue", row.dueAt().toString(), report)));
  }

  private void mail(String kind, String about, Case report) {
    report
        .id(Case.RESPONSIBLE)
        .flatMap(actors::find)
        .flatMap(actor -> actor.findText("contact"))
        .filter(address -> address.contains("@"))
        .ifPresent(
            address ->
                post.send(
                    report.id(),
                    kind,
                    about,
                    address,
                    new Post.Letter(subject(kind, report), text(report))));
  }

  private String subject(String kind, Case report) {
    String start = kind.equals("overdue") ? "Tiden är ute: " : "";
    return start
        + "ärende "
        + report.number()
        + ", "
        + words.category(report).toLowerCase(Locale.ROOT);
  }

  private String text(Case report) {
    var text = new StringBuilder();
    text.append("Ärende: ").append(report.number()).append('\n');
    text.append("Gäller: ").append(words.category(report)).append('\n');
    text.append("Plats: ").append(words.place(report)).append('\n');
    text.append("Status: ").append(report.status().title().sv()).append('\n');
    report
        .time(Case.DUE_AT)
        .ifPresent(due -> text.append("Senast klart: ").append(TIME.format(due)).append('\n'));
    if (!publicBase.isEmpty()) {
      text.append('\n')
          .append(publicBase)
          .append("/#/anmalningar?s=report/")
          .append(report.id())
          .append('\n');
    }
    return text.toString();
  }
}
