package se.lykta.server.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.lykta.server.incidents.EventCategory;
import se.lykta.server.settings.LyktaSettings;

/** What an event can be, by code. */
@Component
public class EventCategories {
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
