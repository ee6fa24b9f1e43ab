package se.lykta.server.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** A hand on the map of a tablet; places are pixels right of and below the middle of the map. */
final class Finger {
  /** Longer than Chromium waits before a press is a long one. */
  private static final int LONG_PRESS_MS = 900;

  /** Longer than between the two taps of a double tap. */
  private static final int REST_MS = 300;

  private static final int STEPS = 8;

  private final Person person;
  private final CDPSession screen;
  private final long middleX;
  private final long middleY;

  private Finger(Person person) {
    this.person = person;
    this.screen = person.context().newCDPSession(person.page());
    var box = person.map().boundingBox();
    this.middleX = Math.round(box.x + box.width / 2);
    this.middleY = Math.round(box.y + box.height / 2);
  }

  static Finger of(Person person) {
    return new Finger(person);
  }

  Finger taps(int right, int below) {
    person.page().touchscreen().tap(middleX + right, middleY + below);
    person.page().waitForTimeout(REST_MS);
    return this;
  }

  /** From the first place to the last one. */
  Finger swipes(int[]... path) {
    touch("touchStart", path[0]);
    for (int i = 1; i < path.length; i++) {
      for (int step = 1; step <= STEPS; step++) {
        touch("touchMove", between(path[i - 1], path[i], step));
      }
    }
    touch("touchEnd");
    return this;
  }

  Finger presses(int right, int below) {
    touch("touchStart", new int[] {right, below});
    person.page().waitForTimeout(LONG_PRESS_MS);
    touch("touchEnd");
    return this;
  }

  /** Two fingers, each from its first place to its second; the second one comes a moment later. */
  Finger pinches(int[][] one, int[][] other) {
    touch("touchStart", one[0]);
    touch("touchStart", one[0], other[0]);
    for (int step = 1; step <= STEPS; step++) {
      touch("touchMove", between(one[0], one[1], step), between(other[0], other[1], step));
    }
    touch("touchEnd", one[1]);
    touch("touchEnd");
    person.page().waitForTimeout(REST_MS);
    return this;
  }

  private static int[] between(int[] from, int[] to, int step) {
    return new int[] {
      from[0] + (to[0] - from[0]) * step / STEPS, from[1] + (to[1] - from[1]) * step / STEPS
    };
  }

  private void touch(String type, int[]... fingers) {
    var points = new JsonArray();
    for (int i = 0; i < fingers.length; i++) {
      var point = new JsonObject();
      point.addProperty("id", i);
      point.addProperty("x", middleX + fingers[i][0]);
      point.addProperty("y", middleY + fingers[i][1]);
      points.add(point);
    }
    var event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    screen.send("Input.dispatchTouchEvent", event);
  }
}
