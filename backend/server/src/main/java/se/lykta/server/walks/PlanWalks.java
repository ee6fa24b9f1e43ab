package se.lykta.server.walks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.lykta.server.accounts.Reader;

/** What walks say of a plan's place. */
@Component
public class PlanWalks {
  private final WalkRegister register;

  PlanWalks(WalkRegister register) {
    this.register = register;
  }

  /**
   * @param open how many of its observations wait to become a measure or to be closed
   */
  public record One(UUID id, String name, Instant startedAt, int observations, int open) {}

  /**
   * @param walks the newest first
   * @param ratings of all walks together
   */
  public record Found(List<One> walks, int observations, int open, List<Ratings> ratings) {}

  /** Walks that name the plan, as the register had them on the day. */
  public Found of(UUID plan, LocalDate day, Reader reader) {
    List<Walk> walks = register.ofPlan(plan, day, reader);
    List<Observed> all = walks.stream().flatMap(walk -> walk.observations().stream()).toList();
    return new Found(
        walks.stream().map(PlanWalks::one).toList(),
        all.size(),
        Observed.open(all),
        Ratings.of(all));
  }

  private static One one(Walk walk) {
    return new One(
        walk.feature().id(),
        walk.feature().findText("name").orElse(""),
        walk.startedAt(),
        walk.observations().size(),
        walk.open());
  }
}
