package se.lykta.engine.illuminance;

/**
 * The straight way of light between a receiver and a lamp, in the obstacles' own metres. Reused,
 * one a thread.
 */
final class Ray {
  double x;
  double y;
  double z;

  /** From the receiver to the lamp. */
  double dx;

  double dy;
  double dz;

  /** Its length seen from above, m. */
  double lengthM;

  void set(double fromX, double fromY, double fromZ, double toX, double toY, double toZ) {
    x = fromX;
    y = fromY;
    z = fromZ;
    dx = toX - fromX;
    dy = toY - fromY;
    dz = toZ - fromZ;
    lengthM = Math.sqrt(dx * dx + dy * dy);
  }

  /** How far a place lies to the right of the ray, seen from above, m. */
  double side(double px, double py) {
    return ((px - x) * dy - (py - y) * dx) / lengthM;
  }

  /** How far along the ray a place lies, seen from above, m from the receiver. */
  double along(double px, double py) {
    return ((px - x) * dx + (py - y) * dy) / lengthM;
  }

  /** Its height at a distance along, m. */
  double heightAt(double alongM) {
    return z + dz * (alongM / lengthM);
  }

  /** The lower of its heights at two parts of its way, 0 at the receiver, 1 at the lamp. */
  double lowest(double t0, double t1) {
    return z + Math.min(dz * t0, dz * t1);
  }
}
