package se.lykta.server.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.lykta.layers.Title;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.RulesFile;

/** What an event can be: the list of {@code rules/event-categories.json}. */
@Component
public class EventCategories {
  private static final Set<String> PARTS = Set.of("event", "activity", "measure");

  private final List<Category> categories;

  /**
   * @param code as features hold it
   * @param part of the situation picture: {@code event}, {@code activity} or {@code measure}
   */
  public record Category(String code, String part, String sv, String en) {
    public Category {
      if (code == null || !code.matches("[a-z0-9_]{1,60}")) {
        throw new IllegalArgumentException(
            "code is " + code + "; expected lower-case letters, digits and underscores");
      }
      if (part == null || !PARTS.contains(part)) {
        throw new IllegalArgumentException(
            code + ": part is " + part + "; expected event, activity or measure");
      }
      if (sv == null || sv.isBlank() || en == null || en.isBlank()) {
        throw new IllegalArgumentException(code + ": sv or en is missing; expected a name in both");
      }
    }

    public Title title() {
      return Title.of(sv, en);
    }
  }

  EventCategories(LyktaSettings settings) {
    categories =
        Arrays.asList(
            RulesFile.read(settings.dataDir(), "event-categories.json", Category[].class));
  }

  /** In the order of the file. */
  public List<Category> list() {
    return categories;
  }

  public Optional<Category> find(String code) {
    return categories.stream().filter(category -> category.code().equals(code)).findFirst();
  }

  /** For a message: all codes. */
  String codes() {
    return categories.stream().map(Category::code).collect(Collectors.joining(", "));
  }
}
