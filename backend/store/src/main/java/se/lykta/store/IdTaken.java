package se.lykta.store;

import java.util.UUID;

/** A new thing is to get an id that something else has, or had. */
public final class IdTaken extends RuntimeException {
  private final UUID id;

  IdTaken(UUID id) {
    super("the id " + id + " is taken");
    this.id = id;
  }

  public UUID id() {
    return id;
  }
}
