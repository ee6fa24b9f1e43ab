package se.lykta.server.surveys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;
import se.lykta.layers.SurveyArea;
import se.lykta.layers.Title;
import se.lykta.server.geojson.Outlines;
import se.lykta.server.surveys.Share.Answers;

/** One year's survey beside the one before it. */
@Component
class SurveyWriter {

  /** A question that was asked, by the field that holds its answers. */
  record Question(String name, Title title) {}

  /**
   * @param respondents how many answered; null where they were fewer than {@link SurveyArea#FEWEST}
   * @param outline polygons as lists of rings of longitude and latitude
   * @param shares by question; of those without a share there is nothing
   */
  record Area(
      UUID id,
      String area,
      Integer respondents,
      List<List<double[][]>> outline,
      boolean isInvented,
      Map<String, Share> shares) {}

  /**
   * @param year null where there is no survey at all
   * @param before the year of the survey before; null where there is none
   * @param fewest so many answers an area needs before anything is told of it
   * @param whole of all areas that are told of
   */
  record Survey(
      List<Integer> years,
      Integer year,
      Integer before,
      int fewest,
      List<Question> questions,
      Map<String, Share> whole,
      List<Area> areas) {}

  /**
   * @param areas of all years
   */
  Survey write(List<Feature> areas, Integer year) {
    var years = new TreeSet<>(areas.stream().map(SurveyRegister::year).toList());
    Integer before = year == null ? null : years.lower(year);
    Map<String, Feature> earlier = byName(in(areas, before));
    List<Feature> now = in(areas, year);
    return new Survey(
        List.copyOf(years.descendingSet()),
        year,
        before,
        SurveyArea.FEWEST,
        questions(now),
        whole(now, in(areas, before)),
        now.stream()
            .map(area -> area(area, Optional.ofNullable(earlier.get(name(area)))))
            .toList());
  }

  private static List<Feature> in(List<Feature> areas, Integer year) {
    return areas.stream()
        .filter(area -> year != null && SurveyRegister.year(area) == year)
        .toList();
  }

  /** Where two are called alike nobody can tell which of them is meant. */
  private static Map<String, Feature> byName(List<Feature> areas) {
    return areas.stream().collect(Collectors.groupingBy(SurveyWriter::name)).entrySet().stream()
        .filter(called -> called.getValue().size() == 1)
        .collect(Collectors.toMap(Map.Entry::getKey, called -> called.getValue().getFirst()));
  }

  /** As people may write it one way in one year and another in the next. */
  private static String name(Feature area) {
    return area.findText("area").orElseThrow().strip().toLowerCase(Locale.ROOT);
  }

  /** Those that any area has an answer to. */
  private static List<Question> questions(List<Feature> areas) {
    return SurveyArea.INDICES.stream()
        .filter(index -> areas.stream().anyMatch(area -> area.find(index.name()).isPresent()))
        .map(index -> new Question(index.name(), index.title()))
        .toList();
  }

  private static Area area(Feature area, Optional<Feature> before) {
    var shares = new LinkedHashMap<String, Share>();
    for (Field index : SurveyArea.INDICES) {
      answers(area, index)
          .map(now -> Share.of(now, before.flatMap(earlier -> answers(earlier, index))))
          .ifPresent(share -> shares.put(index.name(), share));
    }
    int respondents = respondents(area);
    return new Area(
        area.id(),
        area.findText("area").orElseThrow(),
        respondents < SurveyArea.FEWEST ? null : respondents,
        area.geometry() == null ? List.of() : Outlines.of(area.geometry()),
        area.findText("provenance").filter("illustrative"::equals).isPresent(),
        shares);
  }

  private static Map<String, Share> whole(List<Feature> now, List<Feature> before) {
    var shares = new LinkedHashMap<String, Share>();
    for (Field index : SurveyArea.INDICES) {
      sum(now, index)
          .map(all -> Share.of(all, sum(before, index)))
          .ifPresent(share -> shares.put(index.name(), share));
    }
    return shares;
  }

  private static Optional<Answers> sum(List<Feature> areas, Field index) {
    List<Answers> parts = areas.stream().flatMap(area -> answers(area, index).stream()).toList();
    int of = parts.stream().mapToInt(Answers::of).sum();
    double said = parts.stream().mapToDouble(part -> part.percent() * part.of()).sum();
    return of == 0 ? Optional.empty() : Optional.of(new Answers(said / of, of));
  }

  private static Optional<Answers> answers(Feature area, Field index) {
    return area.find(index.name()).map(percent -> new Answers((double) percent, respondents(area)));
  }

  private static int respondents(Feature area) {
    return (int) (double) area.values().get("respondents");
  }
}
