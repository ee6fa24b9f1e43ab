package se.lykta.server.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.lykta.layers.Title;
import se.lykta.server.incidents.EventCategory;
import se.lykta.server.settings.LyktaSettings;

/** What an event can be, by code. */
@Component
public class EventCategories {
  private static final String EVENT = "event";
  private static final Title UNKNOWN = Title.of("Okänt slag", "Unknown category");

  private final List<EventCategory> categories;

  EventCategories(LyktaSettings settings) {
    categories = EventCategory.list(settings.dataDir());
  }

  /** In the order of the file. */
  public List<EventCategory> list() {
    return categories;
  }

  public Optional<EventCategory> find(String code) {
    return categories.stream().filter(category -> category.code().equals(code)).findFirst();
  }

  /** What it is called; what the list no longer knows, under a name that says so. */
  public Title titleOf(String code) {
    return find(code).map(EventCategory::title).orElse(UNKNOWN);
  }

  /** What the list no longer knows counts as an event. */
  public String partOf(String code) {
    return find(code).map(EventCategory::part).orElse(EVENT);
  }

  /** Whether it is neither an activity nor a measure. */
  public boolean isEvent(String code) {
    return partOf(code).equals(EVENT);
  }

  /** By its title in either language, upper and lower case alike. */
  Optional<EventCategory> findCalled(String title) {
    return categories.stream()
        .filter(one -> one.sv().equalsIgnoreCase(title) || one.en().equalsIgnoreCase(title))
        .findFirst();
  }

  /** For a message: all codes. */
  String codes() {
    return categories.stream().map(EventCategory::code).collect(Collectors.joining(", "));
  }
}
