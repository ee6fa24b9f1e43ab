package se.lykta.engine.illuminance;

/** One point under all lamps. Reused from point to point, one a thread. */
final class Receiver {
  /** A lamp nearer than this has no direction and gives nothing, m. */
  private static final double COINCIDENT_M = 1e-6;

  private final Obstacles obstacles;
  private final Lamps lamps;
  private final double cutOffM;
  private final Obstacles.Scratch scratch = new Obstacles.Scratch();
  private final Facings facings = new Facings();

  private double x;
  private double y;
  private double z;
  private boolean covered;

  /** From here to the lamp in question, as a direction of length 1. */
  private double toX;

  private double toY;
  private double toZ;
  private double distanceM;

  Receiver(Obstacles obstacles, Lamps lamps, double cutOffM) {
    this.obstacles = obstacles;
    this.lamps = lamps;
    this.cutOffM = cutOffM;
  }

  void place(double x, double y, double z) {
    this.x = x;
    this.y = y;
    this.z = z;
    covered = obstacles.cover(x, y, z);
  }

  double lux(Projected quantity) {
    double sum = 0;
    for (int lamp = first(); lamp < end(); lamp++) {
      sum += lux(lamp, quantity);
    }
    return sum;
  }

  /**
   * @param lux receives what each lamp gives, at its place in the scene's list
   */
  void contributions(Projected quantity, double[] lux) {
    for (int lamp = first(); lamp < end(); lamp++) {
      lux[lamps.number[lamp]] = lux(lamp, quantity);
    }
  }

  /** The horizontal parts of the light that comes here. */
  Facings facings() {
    facings.clear();
    for (int lamp = first(); lamp < end(); lamp++) {
      if (turnTo(lamp)) {
        double light = light(lamp);
        facings.add(light * toX, light * toY);
      }
    }
    return facings;
  }

  private int first() {
    return covered ? lamps.size() : lamps.firstFrom(x - cutOffM);
  }

  private int end() {
    return cutOffM == Double.POSITIVE_INFINITY
        ? lamps.size()
        : lamps.firstFrom(Math.nextUp(x + cutOffM));
  }

  private double lux(int lamp, Projected quantity) {
    if (!turnTo(lamp)) {
      return 0;
    }
    double weight = quantity.weight(toX, toY, toZ);
    return weight > 0 ? weight * light(lamp) : 0;
  }

  /** False where the lamp is out of reach or here. */
  private boolean turnTo(int lamp) {
    double dx = lamps.x[lamp] - x;
    double dy = lamps.y[lamp] - y;
    double dz = lamps.z[lamp] - z;
    double across = dx * dx + dy * dy;
    if (across > cutOffM * cutOffM) {
      return false;
    }
    distanceM = Math.sqrt(across + dz * dz);
    toX = dx / distanceM;
    toY = dy / distanceM;
    toZ = dz / distanceM;
    return distanceM >= COINCIDENT_M;
  }

  /** I/d² of the lamp that {@link #turnTo} looks at, as far as it comes through. */
  private double light(int lamp) {
    double candelas = lamps.intensityCd(lamp, -toX, -toY, -toZ);
    if (candelas == 0) {
      return 0;
    }
    double through =
        obstacles.transmittance(x, y, z, lamps.x[lamp], lamps.y[lamp], lamps.z[lamp], scratch);
    return candelas / (distanceM * distanceM) * through;
  }
}
