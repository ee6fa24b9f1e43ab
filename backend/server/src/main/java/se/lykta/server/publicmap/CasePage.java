package se.lykta.server.publicmap;

import se.lykta.layers.Catalogue;
import se.lykta.layers.Kind;
import se.lykta.layers.Title;
import se.lykta.server.document.OpenPage;
import se.lykta.server.document.PageLanguage;
import se.lykta.server.reports.ReportDesk;
import se.lykta.server.web.TownTime;

/** How far a report has come: what anybody may know of it, and nothing that was written in it. */
final class CasePage extends PublicPage {
  static final Title TITLE = Title.of("Ärende %s", "Case %s");
  static final Title DESCRIPTION =
      Title.of("Hur långt ett ärende har kommit.", "How far a case has come.");
  private static final Title KIND = Title.of("Gäller", "About");
  private static final Title STATE = Title.of("Läge", "State");
  private static final Title RECEIVED = Title.of("Mottaget", "Received");
  private static final Title CHANGED = Title.of("Senast ändrat", "Last changed");
  private static final Title DUE = Title.of("Ska vara klart senast", "To be done by");
  private static final Title RESPONSIBLE = Title.of("Ansvarig", "Responsible");
  private static final Title KEPT =
      Title.of(
          "Beskrivning och foton visas inte här. Spara sidans adress för att följa ärendet.",
          "Description and photos are not shown here. Keep the address of this page to follow the case.");

  private CasePage(PageLanguage language) {
    super(language);
  }

  static String of(PageLanguage language, ReportDesk.Known known) {
    return new CasePage(language).page(known);
  }

  private String page(ReportDesk.Known known) {
    element("h1", t(TITLE.with(known.number())));
    html.append("<dl>\n");
    fact(KIND, t(word("category", known.category())));
    fact(STATE, t(word("status", known.statusWord())));
    fact(RECEIVED, TownTime.day(known.receivedAt()).toString());
    fact(CHANGED, TownTime.day(known.changedAt()).toString());
    if (known.open()) {
      known.dueAt().ifPresent(due -> fact(DUE, TownTime.day(due).toString()));
    }
    known.responsible().ifPresent(name -> fact(RESPONSIBLE, OpenPage.escaped(name)));
    html.append("</dl>\n");
    note(KEPT);
    reportButton();
    return html.toString();
  }

  private static Title word(String field, String value) {
    return ((Kind.Choice) Catalogue.getLayer("report").getField(field).kind()).titleOf(value);
  }
}
