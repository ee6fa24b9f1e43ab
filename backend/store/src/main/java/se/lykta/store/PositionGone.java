package se.lykta.store;

/**
 * A page was asked for after a feature that is gone: in a sorted order nobody knows any more where
 * it stood. The reader must begin again from the first page.
 */
public final class PositionGone extends RuntimeException {

  PositionGone(String layer, long position) {
    super("position " + position + " of " + layer + " is gone; begin again from the first page");
  }
}
