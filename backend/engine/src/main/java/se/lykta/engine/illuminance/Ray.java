package se.lykta.engine.illuminance;

/**
 * The straight way of light between a receiver and a lamp, in the obstacles' own metres. Places on
 * it are told as parts t of its way, 0 at the receiver, 1 at the lamp. Reused, one a thread.
 */
final class Ray {
  double x;
  double y;
  double z;

  /** From the receiver to the lamp. */
  double dx;

  double dy;
  double dz;

  void set(double fromX, double fromY, double fromZ, double toX, double toY, double toZ) {
    x = fromX;
    y = fromY;
    z = fromZ;
    dx = toX - fromX;
    dy = toY - fromY;
    dz = toZ - fromZ;
  }

  /** How far a place lies to the right of the ray, seen from above, times the ray's length, m². */
  double side(double px, double py) {
    return (px - x) * dy - (py - y) * dx;
  }

  /** How far along the ray a place lies, seen from above. */
  double along(double px, double py) {
    return ((px - x) * dx + (py - y) * dy) / (dx * dx + dy * dy);
  }

  /** Its height, m. */
  double heightAt(double t) {
    return z + dz * t;
  }

  /** The lower of its heights at two places, m. */
  double lowest(double t0, double t1) {
    return z + Math.min(dz * t0, dz * t1);
  }
}
