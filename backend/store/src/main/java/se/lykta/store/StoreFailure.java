package se.lykta.store;

import java.sql.SQLException;

/** The database could not do what it must be able to do: a fault of ours or of the machine. */
public final class StoreFailure extends RuntimeException {

  StoreFailure(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}
