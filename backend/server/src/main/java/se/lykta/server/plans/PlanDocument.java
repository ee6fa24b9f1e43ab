package se.lykta.server.plans;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lykta.server.document.Pdf;
import se.lykta.server.surveys.SurveyFindings;
import se.lykta.server.walks.PlanWalks;
import se.lykta.server.walks.Ratings;

/** A plan on paper, in Swedish. */
final class PlanDocument {
  /** So many characters stay on one line. */
  private static final int SHORT = 20;

  private final PlanWriter.Full plan;
  private final LocalDate day;
  private final StringBuilder body = new StringBuilder();

  private PlanDocument(PlanWriter.Full plan, LocalDate day) {
    this.plan = plan;
    this.day = day;
  }

  static byte[] of(PlanWriter.Full plan, LocalDate day) {
    return new PlanDocument(plan, day).pdf();
  }

  private byte[] pdf() {
    String title = "Trygghetsplan: " + plan.plan().name();
    element("h1", title);
    element("p class=\"note\"", note());
    facts();
    paragraph("Problem", plan.problem());
    paragraph("Syfte", plan.purpose());
    measures();
    if (plan.facts() != null) {
      happened(plan.facts());
    }
    if (plan.walks() != null) {
      walked(plan.walks());
    }
    if (plan.followUp() != null) {
      followed(plan.followUp());
    }
    paragraph("Resultat", plan.result());
    return Pdf.of(title, body.toString());
  }

  private String note() {
    return "Läget %s.%s".formatted(day, plan.plan().isInvented() ? " Påhittat exempel." : "");
  }

  private void facts() {
    PlanWriter.Listed listed = plan.plan();
    body.append("<table>");
    line("Status", title("plan", "status", listed.status()));
    line("Plats", listed.place() == null ? null : listed.place().name());
    line("Ansvarig", listed.owner() == null ? null : listed.owner().name());
    line("Beslut", joined(listed.decidedOn(), plan.decidedBy()));
    line("Följs upp", listed.followUpOn());
    line("Budget", listed.budgetSek() == null ? null : sek(listed.budgetSek()));
    line("Genomfört", sek(listed.costs().done()));
    line("Beslutat och pågående", sek(listed.costs().committed()));
    line("Föreslaget", sek(listed.costs().planned()));
    body.append("</table>");
  }

  private void measures() {
    element("h2", "Åtgärder");
    head("Åtgärd", "Status", "Ansvarig", "När", "Kostnad");
    for (PlanWriter.Measure measure : plan.measures()) {
      row(
          measure.title(),
          title("measure", "status", measure.status()) + (measure.late() ? ", försenad" : ""),
          measure.responsible() == null ? "" : measure.responsible().name(),
          when(measure),
          measure.costSek() == 0 ? "" : sek(measure.costSek()));
    }
    body.append("</table>");
    plan.measures().stream().filter(one -> one.scenario() != null).forEach(this::light);
  }

  private void light(PlanWriter.Measure measure) {
    ShownLight.InScenario scenario = measure.scenario();
    String dark =
        scenario.light() == null
            ? ""
            : "; mörka sträckor blir %.0f m".formatted(scenario.light().darkM());
    element(
        "p",
        "%s: ljuset visas i scenariot %s%s.".formatted(measure.title(), scenario.name(), dark));
  }

  private static String when(PlanWriter.Measure measure) {
    if (measure.doneOn() != null) {
      return "klar " + measure.doneOn();
    }
    return measure.dueOn() == null ? "" : "senast " + measure.dueOn();
  }

  private void happened(PlaceFacts.Facts facts) {
    element("h2", "Vad som hänt %s – %s".formatted(facts.from(), facts.to()));
    if (facts.counts().isEmpty()) {
      element("p", "Inget anmält eller rapporterat under tiden.");
    } else {
      head("Slag", "Källa", "Antal", "95 %");
      for (PlaceFacts.Count count : facts.counts()) {
        row(
            count.title().sv(),
            count.source().equals("report") ? "Anmälan" : "Händelse",
            Integer.toString(count.count()),
            "%.0f–%.0f".formatted(count.low(), count.high()));
      }
      body.append("</table>");
    }
    element(
        "p",
        "Mörka sträckor %.0f m, under klassens krav %.0f m, av %.0f m gata (beräknat, tänt enligt plan)."
            .formatted(facts.light().darkM(), facts.light().belowM(), facts.light().lengthM()));
    if (facts.survey() != null) {
      surveyed(facts.survey());
    }
  }

  private void surveyed(SurveyFindings.Findings survey) {
    element("h2", "Vad de som bor här svarat %d".formatted(survey.year()));
    element(
        "p class=\"note\"",
        "Trygghetsmätningen i %s, %d svar."
            .formatted(String.join(", ", survey.areas()), survey.respondents()));
    head(SurveyFindings.Findings.COLUMNS.toArray(String[]::new));
    survey.rows().forEach(cells -> row(cells.toArray(String[]::new)));
    body.append("</table>");
  }

  private void walked(PlanWalks.Found found) {
    if (found.walks().isEmpty()) {
      return;
    }
    element("h2", "Iakttagelser från trygghetsvandringar");
    element(
        "p",
        "%d iakttagelser på %s; %d är öppna."
            .formatted(
                found.observations(),
                found.walks().size() == 1 ? "en vandring" : found.walks().size() + " vandringar",
                found.open()));
    head("Aspekt", "Iakttagelser", "Betyg (n)", "Medel, 1–5", "Öppna");
    for (Ratings rating : found.ratings()) {
      row(
          rating.title().sv(),
          Integer.toString(rating.observations()),
          Integer.toString(rating.n()),
          rating.mean() == null
              ? "–"
              : String.format(Locale.forLanguageTag("sv-SE"), "%.1f", rating.mean()),
          Integer.toString(rating.open()));
    }
    body.append("</table>");
  }

  private void followed(Followed followed) {
    element("h2", "Före och efter");
    element("p", followed.sentence().sv());
    if (followed.verdict() != null) {
      element(
          "p class=\"note\"",
          "Före: %s – %s. Efter: %s – %s. Jämförelseplats: %s."
              .formatted(
                  followed.before().from(),
                  followed.before().to(),
                  followed.after().from(),
                  followed.after().to(),
                  plan.comparison().name()));
    }
  }

  private void paragraph(String heading, String text) {
    if (text != null) {
      element("h2", heading);
      element("p", text);
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

  private void line(String label, Object value) {
    if (value != null) {
      body.append("<tr>");
      element("th", label);
      element("td", value.toString());
      body.append("</tr>");
    }
  }

  private void head(String... columns) {
    body.append("<table class=\"rows\"><tr>");
    Stream.of(columns).forEach(column -> element("th", column));
    body.append("</tr>");
  }

  private void row(String... cells) {
    body.append("<tr>");
    Stream.of(cells)
        .forEach(cell -> element(cell.length() > SHORT ? "td" : "td class=\"short\"", cell));
    body.append("</tr>");
  }

  /** Null where there is nothing to join. */
  private static String joined(Object... parts) {
    String all =
        Stream.of(parts)
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? null : all;
  }

  private static String sek(double value) {
    return String.format(Locale.forLanguageTag("sv-SE"), "%,.0f kr", value);
  }

  private static String title(String layer, String field, String value) {
    return PlanWriter.optionTitle(layer, field, value).sv();
  }
}
