package se.lykta.server.plans;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.layers.Title;
import se.lykta.layers.Visibility;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** Which measures begin, are done or are due in some days, for others in the program. */
@Component
public class MeasureSteps {
  private static final Set<Visibility> STAFF = Set.of(Visibility.PUBLIC, Visibility.INTERNAL);

  private final FeatureStore store;
  private final PublicPlans publicPlans;

  MeasureSteps(FeatureStore store, PublicPlans publicPlans) {
    this.store = store;
    this.publicPlans = publicPlans;
  }

  /** What happens with a measure. */
  private enum What {
    START("start_on", Title.of("börjar", "begins")),
    DONE("done_on", Title.of("blev klar", "was done")),
    DUE("due_on", Title.of("ska vara klar", "is due"));

    private final String field;
    private final Title title;

    What(String field, Title title) {
      this.field = field;
      this.title = title;
    }
  }

  /**
   * @param what that it begins, is done or is due
   * @param isLate whether it should have been done by then
   * @param responsible an actor; null where none is named
   * @param isPublic whether everybody may know of it
   */
  public record Step(
      UUID id,
      String title,
      Title what,
      LocalDate day,
      boolean isLate,
      UUID responsible,
      boolean isPublic) {}

  /**
   * Those that all staff may see, the earliest first.
   *
   * @param last included
   */
  public List<Step> between(LocalDate first, LocalDate last) {
    Set<UUID> known =
        publicPlans.measures(last).stream()
            .map(shown -> shown.feature().id())
            .collect(Collectors.toSet());
    return store.list(Query.of("measure").visibleTo(STAFF)).stream()
        .map(feature -> new MeasureOnDay(feature, last))
        .filter(measure -> !measure.status().equals("dropped"))
        .flatMap(measure -> steps(measure, known.contains(measure.feature().id())))
        .filter(step -> !step.day().isBefore(first) && !step.day().isAfter(last))
        .sorted(Comparator.comparing(Step::day).thenComparing(Step::title))
        .toList();
  }

  private static Stream<Step> steps(MeasureOnDay measure, boolean isPublic) {
    return Stream.of(What.values())
        .filter(what -> what != What.DUE || !measure.status().equals("done"))
        .flatMap(what -> step(measure, what, isPublic).stream());
  }

  private static Optional<Step> step(MeasureOnDay measure, What what, boolean isPublic) {
    Feature feature = measure.feature();
    return measure
        .date(what.field)
        .map(
            day ->
                new Step(
                    feature.id(),
                    feature.findText("title").orElseThrow(),
                    what.title,
                    day,
                    what == What.DUE && measure.isLate(),
                    (UUID) feature.values().get("responsible"),
                    isPublic));
  }
}
