package se.lykta.layers;

import java.util.Objects;
import java.util.Optional;

/**
 * A named property of a layer.
 *
 * @param name lower-case with underscores, the unit last where it has one: {@code pole_height_m}
 * @param section the heading it stands under in a form
 */
public record Field(
    String name, Title title, Kind kind, boolean required, Optional<Title> help, Title section) {

  public Field {
    Objects.requireNonNull(kind, "kind");
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("not a field name: " + name);
    }
  }

  Field asRequired() {
    return new Field(name, title, kind, true, help, section);
  }

  Field withHelp(Title text) {
    return new Field(name, title, kind, required, Optional.of(text), section);
  }

  Field inSection(Title heading) {
    return new Field(name, title, kind, required, help, heading);
  }
}
