package se.lykta.server.commands;

/** A command was called in a way that it does not know; the message says what is expected. */
final class WrongCall extends RuntimeException {
  WrongCall(String message) {
    super(message, null, false, false);
  }
}
