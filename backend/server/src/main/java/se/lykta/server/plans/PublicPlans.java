package se.lykta.server.plans;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.server.accounts.Reader;

/**
 * What everybody may know of plans, measures and promises: what is public by its visibility and
 * decided. Drafts and proposals are nobody's business outside, and a measure is only as public as
 * the plan that it belongs to.
 */
@Component
public class PublicPlans {
  private static final Set<String> DECIDED_PLANS = Set.of("decided", "running", "followed_up");
  private static final List<String> SHOWN_MEASURES = List.of("ongoing", "decided", "done");

  /** What was done longer ago is history. */
  private static final int SHOWN_DAYS = 365;

  private final PlanRegister register;

  PublicPlans(PlanRegister register) {
    this.register = register;
  }

  /**
   * A plan or a measure.
   *
   * @param status on the day, by the word of its layer
   */
  public record Shown(Feature feature, String status) {}

  public List<Shown> plans(LocalDate day) {
    return decided(day).map(plan -> new Shown(plan.feature(), plan.status())).toList();
  }

  private Stream<PlanOnDay> decided(LocalDate day) {
    return register.list(day, Reader.ANONYMOUS).stream()
        .filter(plan -> DECIDED_PLANS.contains(plan.status()));
  }

  /**
   * Those under way, those decided, those done within a year; of each the first to be done first.
   */
  public List<Shown> measures(LocalDate day) {
    Set<Object> plans =
        decided(day).map(plan -> (Object) plan.feature().id()).collect(Collectors.toSet());
    return register.measures(day, Reader.ANONYMOUS).stream()
        .filter(
            measure -> measure.feature().find("plan").filter(of -> !plans.contains(of)).isEmpty())
        .filter(measure -> SHOWN_MEASURES.contains(measure.status()))
        .filter(PublicPlans::isRecent)
        .sorted(Comparator.comparing(measure -> SHOWN_MEASURES.indexOf(measure.status())))
        .map(measure -> new Shown(measure.feature(), measure.status()))
        .toList();
  }

  private static boolean isRecent(MeasureOnDay measure) {
    Optional<LocalDate> done = measure.date("done_on");
    return !measure.status().equals("done")
        || done.filter(on -> on.plusDays(SHOWN_DAYS).isBefore(measure.day())).isEmpty();
  }

  /** The newest period first. */
  public List<Feature> promises(LocalDate day) {
    return register.promises(day, Reader.ANONYMOUS);
  }
}
