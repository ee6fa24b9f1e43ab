package se.lykta.server.walks;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Kind;
import se.lykta.server.document.Pdf;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;
import se.lykta.store.Files;
import se.lykta.store.StoredFile;

/** The protocol of a walk on paper, in Swedish. */
@Component
class WalkDocument {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(TownTime.ZONE);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(TownTime.ZONE);
  private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

  private final WalkWriter writer;
  private final WalkMap map;
  private final Files files;

  WalkDocument(WalkWriter writer, WalkMap map, FeatureStore store) {
    this.writer = writer;
    this.map = map;
    this.files = store.files();
  }

  byte[] of(Walk walk) {
    return new Page(walk, writer.full(walk)).pdf();
  }

  /** One protocol while it is written. */
  private final class Page {
    private final Walk walk;
    private final WalkWriter.Full full;
    private final StringBuilder body = new StringBuilder();

    Page(Walk walk, WalkWriter.Full full) {
      this.walk = walk;
      this.full = full;
    }

    byte[] pdf() {
      String title = "Trygghetsvandring: " + full.walk().name();
      element("h1", title);
      element("p class=\"note\"", note());
      facts();
      picture("image/png", map.of(walk), "width: 174mm");
      element("p class=\"note\"", legend());
      if (full.summary() != null) {
        element("h2", "Sammanfattning");
        element("p", full.summary());
      }
      ratings();
      element("h2", "Iakttagelser");
      full.observations().forEach(this::observation);
      return Pdf.of(title, body.toString());
    }

    private String note() {
      return "Läget %s. %d av %d iakttagelser är öppna.%s"
          .formatted(
              TIME.format(Instant.now()),
              full.walk().open(),
              full.walk().observations(),
              full.walk().isInvented() ? " Påhittat exempel." : "");
    }

    private String legend() {
      String straight =
          full.unlocatedM() == 0
              ? ""
              : " %.0f m av linjen är raka sträckor där telefonen inte visste var den var."
                  .formatted(full.unlocatedM());
      return "Fylld siffra: öppen iakttagelse. Ofylld: blev åtgärd eller avslutad." + straight;
    }

    private void facts() {
      WalkWriter.Listed listed = full.walk();
      body.append("<table>");
      line("Tid", time(listed));
      line("Plats", name(listed.place()));
      line("Trygghetsplan", name(listed.plan()));
      line("Anordnad av", name(listed.organiser()));
      line("Deltagare", listed.participants());
      line("Sträcka", "%.0f m".formatted(full.lengthM()));
      line("Genomgånget", full.checklist().isEmpty() ? null : checklist(full.checklist()));
      body.append("</table>");
    }

    private String time(WalkWriter.Listed listed) {
      String from = TIME.format(listed.startedAt());
      return listed.endedAt() == null ? from : from + "–" + CLOCK.format(listed.endedAt());
    }

    private String checklist(List<String> aspects) {
      return aspects.stream().map(this::aspect).collect(Collectors.joining(", "));
    }

    /** What a list of older or other checklists names otherwise stands as it is. */
    private String aspect(String code) {
      var aspects = (Kind.Choice) Catalogue.getLayer(Observed.LAYER).getField("aspect").kind();
      return aspects.options().stream()
          .filter(option -> option.value().equals(code))
          .map(option -> option.title().sv())
          .findFirst()
          .orElse(code);
    }

    private String name(WalkWriter.Named named) {
      return named == null ? null : named.name();
    }

    private void ratings() {
      if (full.ratings().isEmpty()) {
        return;
      }
      element("h2", "Betyg per aspekt");
      row("th", "Aspekt", "Iakttagelser", "Betyg (n)", "Medel", "1 · 2 · 3 · 4 · 5", "Öppna");
      for (Ratings rating : full.ratings()) {
        row(
            "td",
            rating.title().sv(),
            Integer.toString(rating.observations()),
            Integer.toString(rating.n()),
            rating.mean() == null ? "–" : String.format(SWEDISH, "%.1f", rating.mean()),
            rating.counts().stream().map(String::valueOf).collect(Collectors.joining(" · ")),
            Integer.toString(rating.open()));
      }
      body.append("</table>");
      element(
          "p class=\"note\"",
          "1 = känns mycket otryggt, 5 = känns mycket tryggt. Medel av deltagarnas betyg, inget"
              + " urval: det säger vad de som gick kände, inte vad alla känner.");
    }

    private void row(String cell, String... cells) {
      if (cell.equals("th")) {
        body.append("<table class=\"rows\">");
      }
      body.append("<tr>");
      Stream.of(cells).forEach(text -> element(cell, text));
      body.append("</tr>");
    }

    private void observation(WalkWriter.Observation seen) {
      body.append("<div style=\"page-break-inside: avoid\">");
      element("h3", heading(seen));
      if (seen.note() != null) {
        element("p", seen.note());
      }
      element("p class=\"note\"", outcome(seen));
      photo(seen);
      body.append("</div>");
    }

    private String heading(WalkWriter.Observation seen) {
      return Stream.of(
              seen.number() + ". " + aspect(seen.aspect()),
              seen.rating() == null ? null : "betyg " + seen.rating() + " av 5",
              CLOCK.format(seen.observedAt()))
          .filter(Objects::nonNull)
          .collect(Collectors.joining(" · "));
    }

    private String outcome(WalkWriter.Observation seen) {
      if (seen.measure() != null) {
        return "Blev åtgärd: %s (%s)"
            .formatted(seen.measure().name(), status(seen.measure().status()).toLowerCase(SWEDISH));
      }
      return seen.closedReason() == null ? "Öppen" : "Avslutad: " + seen.closedReason();
    }

    private String status(String value) {
      var choice = (Kind.Choice) Catalogue.getLayer("measure").getField("status").kind();
      return choice.titleOf(value).sv();
    }

    private void photo(WalkWriter.Observation seen) {
      walk.observations().get(seen.number() - 1).photo().stream()
          .flatMap(sha256 -> files.find(sha256).stream())
          .filter(file -> !file.mediaType().equals("image/webp"))
          .forEach(this::photo);
    }

    private void photo(StoredFile file) {
      picture(file.mediaType(), file.content(), "max-width: 82mm; max-height: 82mm");
    }

    private void picture(String mediaType, byte[] content, String style) {
      body.append(
              "<div><img alt=\"\" style=\"%s\" src=\"data:%s;base64,".formatted(style, mediaType))
          .append(Base64.getEncoder().encodeToString(content))
          .append("\"/></div>");
    }

    private void line(String label, Object value) {
      if (value != null) {
        body.append("<tr>");
        element("th", label);
        element("td", value.toString());
        body.append("</tr>");
      }
    }

    /**
     * @param tag with its attributes
     */
    private void element(String tag, String text) {
      body.append('<').append(tag).append('>');
      body.append(Pdf.escaped(text).replace("\n", "<br/>"));
      body.append("</").append(tag.split(" ")[0]).append('>');
    }
  }
}
