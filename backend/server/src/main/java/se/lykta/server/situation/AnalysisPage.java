package se.lykta.server.situation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.stereotype.Component;
import se.lykta.server.checks.EventCategories;
import se.lykta.server.document.Body;
import se.lykta.server.print.MapMark;
import se.lykta.server.print.MapPictures;
import se.lykta.store.Crs;

/** The analysis of a quarter on paper, in Swedish. */
@Component
class AnalysisPage {
  private static final Locale SWEDISH = Locale.of("sv", "SE");
  private static final Crs CRS84 = Crs.of("CRS84");
  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final List<String> DAYS =
      List.of("Måndag", "Tisdag", "Onsdag", "Torsdag", "Fredag", "Lördag", "Söndag");

  private final MapPictures maps;
  private final EventCategories categories;

  AnalysisPage(MapPictures maps, EventCategories categories) {
    this.maps = maps;
    this.categories = categories;
  }

  static String title(Analysis analysis) {
    return "Kvartalsanalys: " + analysis.title().sv().toLowerCase(SWEDISH);
  }

  /** XHTML for the PDF. */
  String of(Analysis analysis) {
    var body = new Body();
    body.title(title(analysis));
    body.note(
        "%s till %s. %d händelser: %s. Intern."
            .formatted(analysis.from(), analysis.to(), analysis.events(), kinds(analysis)));
    if (analysis.isInvented()) {
      body.note("Innehåller påhittade demouppgifter.");
    }
    repeats(body, analysis);
    spots(body, analysis.hotSpots());
    body.heading("Timme och veckodag").paragraph(analysis.sentences().hours().sv());
    if (analysis.hours() != null) {
      body.raw(hours(analysis.hours()));
      body.note(
          "Viktat antal händelser per timme (aoristiskt, Ratcliffe 2000); tom ruta: mindre än"
              + " 0,05.");
    }
    body.heading("Mörker och ljus").paragraph(analysis.sentences().dark().sv());
    body.note("Mörkt: solens mitt under horisonten. Intervallet är Wilsons.");
    return body.toString();
  }

  private String kinds(Analysis analysis) {
    return analysis.categories().isEmpty()
        ? "alla slag"
        : analysis.categories().stream()
            .flatMap(code -> categories.find(code).stream())
            .map(category -> category.title().sv().toLowerCase(SWEDISH))
            .collect(Collectors.joining(", "));
  }

  private static void repeats(Body body, Analysis analysis) {
    body.heading("Återkommande på samma ställe").paragraph(analysis.sentences().repeats().sv());
    if (analysis.bands() == null) {
      return;
    }
    body.table(
        List.of("Avstånd", "Tid emellan", "Par", "Väntat", "p"),
        analysis.bands().stream()
            .map(
                band ->
                    List.of(
                        "%.0f–%.0f m".formatted(band.overM(), band.untilM()),
                        "%d–%d dagar".formatted(band.overDays(), band.untilDays()),
                        String.valueOf(band.pairs()),
                        decimal(band.expected(), 1),
                        decimal(band.p(), 3)))
            .toList());
    body.note(
        "Knox test med %d permutationer (frö %d): tiderna delas ut på nytt över platserna. Första raden avgör; de andra visar hur långt mönstret räcker."
            .formatted(analysis.nearRepeat().permutations(), analysis.seed()));
  }

  private void spots(Body body, Analysis.Spots spots) {
    body.heading("Områden med många händelser").paragraph(AnalysisWords.spots(spots).sv());
    if (spots.found() != null && !spots.found().isEmpty()) {
      body.picture(maps.png(marks(spots)), "Karta över de hexagoner som sticker ut");
      body.table(
          List.of("Nr", "Plats", "Händelser", "I grannarna", "Gi*", "p", "p efter FDR"),
          IntStream.range(0, spots.found().size())
              .mapToObj(i -> row(i + 1, spots.found().get(i)))
              .toList());
    }
    body.note(
        "Gi* (Ord och Getis 1995) på hexagoner, %.0f m breda, i den bebyggda ytan (%d hexagoner, %d händelser; %d utanför). p är andelen av alla sätt att dela ut de andra hexagonernas antal som ger grannarna minst så många; justerat för antalet hexagoner (Benjamini och Hochberg 1995), nivå %s. Minst %d händelser."
            .formatted(
                spots.hexagonM(),
                spots.hexagons(),
                spots.events(),
                spots.outside(),
                decimal(spots.level(), 2),
                spots.fewest()));
  }

  private static List<String> row(int number, Analysis.Hexagon hexagon) {
    return List.of(
        String.valueOf(number),
        hexagon.place() == null ? "–" : hexagon.place(),
        String.valueOf(hexagon.count()),
        String.valueOf(hexagon.around()),
        decimal(hexagon.score(), 1),
        p(hexagon.p()),
        p(hexagon.adjusted()));
  }

  private static String p(double value) {
    return value < 0.001 ? "< 0,001" : decimal(value, 3);
  }

  private static List<MapMark> marks(Analysis.Spots spots) {
    List<MapMark> marks = new ArrayList<>();
    for (Analysis.Hexagon hexagon : spots.found()) {
      marks.add(new MapMark.Area(area(hexagon), 0.35));
    }
    for (int i = 0; i < spots.found().size(); i++) {
      var middle = area(spots.found().get(i)).getCentroid();
      marks.add(new MapMark.Spot(middle.getX(), middle.getY(), String.valueOf(i + 1)));
    }
    return marks;
  }

  private static Geometry area(Analysis.Hexagon hexagon) {
    Coordinate[] corners =
        hexagon.outline().stream()
            .map(at -> new Coordinate(at.get(0), at.get(1)))
            .toArray(Coordinate[]::new);
    return CRS84.toStored(GEOMETRY.createPolygon(corners));
  }

  /** Rows are weekdays; the more, the darker. */
  private static String hours(double[][] hours) {
    double most = Arrays.stream(hours).flatMapToDouble(Arrays::stream).max().orElse(0);
    var html = new StringBuilder("<table class=\"hours\"><tr><th></th>");
    for (int hour = 0; hour < hours[0].length; hour++) {
      html.append("<th>").append(hour).append("</th>");
    }
    html.append("</tr>");
    for (int day = 0; day < hours.length; day++) {
      html.append("<tr><th>").append(DAYS.get(day)).append("</th>");
      for (double weight : hours[day]) {
        html.append(cell(weight, most));
      }
      html.append("</tr>");
    }
    return html.append("</table>").toString();
  }

  private static String cell(double weight, double most) {
    long blue = Math.round(255 - 120 * weight / Math.max(most, 1e-9));
    return "<td style=\"background: rgb(%d,%d,255)\">%s</td>"
        .formatted(blue, blue, weight < 0.05 ? "" : decimal(weight, 1));
  }

  private static String decimal(double number, int decimals) {
    return String.format(SWEDISH, "%." + decimals + "f", number);
  }
}
