package se.lykta.engine.scenefile;

/** A scene file says something that can't be; the message says where, found and expected. */
final class BrokenScene extends Exception {
  private static final long serialVersionUID = 1;

  BrokenScene(String where, String found, String expected) {
    this("%s is %s; expected %s".formatted(where, found, expected));
  }

  BrokenScene(String message) {
    super(message, null, false, false);
  }
}
