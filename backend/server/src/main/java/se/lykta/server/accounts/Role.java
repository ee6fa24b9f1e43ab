package se.lykta.server.accounts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;
import se.lykta.layers.Visibility;

/** What an account may do; each role may what the ones before it may. */
public enum Role {
  VIEWER,
  FIELD,
  PLANNER,
  ADMIN;

  private static final Set<Visibility> STAFF = Set.of(Visibility.PUBLIC, Visibility.INTERNAL);
  private static final Set<Visibility> ALL = Set.of(Visibility.values());

  /** Which features it may read. */
  public Set<Visibility> sees() {
    return mayEdit() ? ALL : STAFF;
  }

  public boolean mayEdit() {
    return compareTo(PLANNER) >= 0;
  }

  boolean mayReport() {
    return compareTo(FIELD) >= 0;
  }

  @JsonValue
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Role of(String value) {
    return valueOf(value.toUpperCase(Locale.ROOT));
  }
}
