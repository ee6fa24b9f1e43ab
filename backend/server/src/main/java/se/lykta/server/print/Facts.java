package se.lykta.server.print;

import java.time.format.DateTimeFormatter;
import java.util.List;
import se.lykta.server.web.TownTime;

/** What a sheet says of itself: title, scale, north, day, system, sources. */
final class Facts {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final double TITLE_MM = 4.6;
  private static final double SCALE_MM = 3.4;
  private static final double LETTERS_MM = 2.5;
  private static final double LEADING = 1.35;
  private static final double ARROW_MM = 15;
  private static final int MOST_SOURCES = 3;

  private final PrintRequest request;
  private final Sources sources;
  private final Pen pen;
  private final Box box;
  private double y;

  Facts(PrintRequest request, Sources sources, Pen pen) {
    this.request = request;
    this.sources = sources;
    this.pen = pen;
    this.box = request.sheet().facts();
    this.y = box.top();
  }

  void write() {
    Language language = request.language();
    double besideArrow = box.width() - ARROW_MM;
    North.draw(pen, box.right() - 4, box.top() - ARROW_MM, ARROW_MM);
    if (!request.title().isEmpty()) {
      paragraph(request.title(), TITLE_MM, besideArrow, 2, true);
    }
    paragraph(scale(language), SCALE_MM, besideArrow, 1, true);
    bar(language);
    y = Math.min(y, box.top() - ARROW_MM - 1);
    paragraph(day(language), LETTERS_MM, box.width(), 2, false);
    paragraph(system(language), LETTERS_MM, box.width(), 2, false);
    paragraph(North.words(request.middle(), language), LETTERS_MM, box.width(), 2, false);
    paragraph(sources(language), LETTERS_MM, box.width(), 3, false);
    if (sources.areIllustrative()) {
      paragraph(warning(language), LETTERS_MM, box.width(), 2, true);
    }
  }

  private void paragraph(String words, double sizeMm, double widthMm, int most, boolean bold) {
    List<String> lines = new Lines(pen.letters()).of(words, sizeMm, widthMm, most);
    for (String line : lines) {
      y -= sizeMm * LEADING;
      Text text = Text.plain(line, box.x(), y, sizeMm);
      pen.write(bold ? text.bold() : text);
    }
    y -= sizeMm * 0.3;
  }

  private void bar(Language language) {
    double most = Math.min(50, box.width() - ARROW_MM);
    y -= 6.5;
    ScaleBar.of(request.scale(), most).write(pen, box.x(), y, language);
    y -= 1.5;
  }

  private String scale(Language language) {
    String size = request.sheet().paper().name();
    String number = String.format(language.locale(), "%,d", request.scale());
    return language.of("Skala 1:", "Scale 1:") + number + " (" + size + ")";
  }

  private String day(Language language) {
    String printed = MINUTE.format(request.now().atZone(TownTime.ZONE));
    return language.of(
        "Läget " + request.day() + ". Utskriven " + printed + " ur Lykta.",
        "As of " + request.day() + ". Printed " + printed + " from Lykta.");
  }

  private String system(Language language) {
    String north = String.format(language.locale(), "%,.0f", request.middle().y);
    String east = String.format(language.locale(), "%,.0f", request.middle().x);
    return language.of(
        "SWEREF 99 12 00 (EPSG:3007). Mitt: N " + north + ", E " + east,
        "SWEREF 99 12 00 (EPSG:3007). Middle: N " + north + ", E " + east);
  }

  private String sources(Language language) {
    List<String> named = sources.named();
    String some = String.join("; ", named.subList(0, Math.min(MOST_SOURCES, named.size())));
    String more = named.size() > MOST_SOURCES ? language.of(" m.fl.", " and more") : "";
    String osm = sources.nameOsm() ? " © OpenStreetMap contributors." : "";
    String own = language.of("kommunens register", "the municipality's register");
    return language.of("Källa: ", "Source: ") + (some.isEmpty() ? own : some) + more + "." + osm;
  }

  private static String warning(Language language) {
    return language.of(
        "Innehåller illustrativa (påhittade) uppgifter", "Contains illustrative (invented) data");
  }
}
