package se.lykta.server.settings;

/** A file of rules that can't be what it should; the server does not start with it. */
public final class WrongRules extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message with the file, the place in it, what was found and what was expected
   */
  WrongRules(String message, Throwable cause) {
    super(message, cause);
  }
}
