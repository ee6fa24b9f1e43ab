package se.lykta.server.situation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.lykta.server.web.TownTime;

/** Where the published pictures stand that everybody may read. */
@Component
public class Published {
  public static final String HOME = "/lagesbild";

  private final Editions editions;

  Published(Editions editions) {
    this.editions = editions;
  }

  /**
   * @param title of its period, in Swedish as the picture is
   * @param on when its newest version was published
   */
  public record Page(String path, String title, LocalDate on) {}

  /** The newest period first. */
  public List<Page> list() {
    return editions.newest().stream()
        .map(
            shown ->
                new Page(
                    HOME + "/" + shown.cadence() + "/" + shown.from(),
                    shown.title().sv(),
                    TownTime.day(shown.at())))
        .toList();
  }
}
