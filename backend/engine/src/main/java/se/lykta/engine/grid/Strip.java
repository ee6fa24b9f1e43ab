package se.lykta.engine.grid;

/**
 * Draws a convex figure on a grid, row by row: the part of the plane that several half-planes nx·x
 * + ny·y ≥ least share, x and y counted from the lamp, m.
 */
final class Strip {
  /** The most half-planes of a figure. */
  private static final int MOST = Walls.FEW + 2;

  /** A border within this of level bounds whole rows. */
  private static final double LEVEL = 1e-15;

  private final ReceiverGrid grid;
  private final double widthM;
  private final double perMetre;

  /** Where borders cross the first row, and how far they come in a row, in columns. */
  private final double[] westAt = new double[MOST];

  private final double[] westPerRow = new double[MOST];
  private final double[] eastAt = new double[MOST];
  private final double[] eastPerRow = new double[MOST];
  private int wests;
  private int easts;

  /** The grid's corner from the lamp, m. */
  private double x0;

  private double y0;

  /** Between these the figure may meet the grid, from the lamp, m. */
  private double south;

  private double north;

  Strip(ReceiverGrid grid) {
    this.grid = grid;
    perMetre = 1 / grid.cellM();
    widthM = grid.eastM() - grid.x();
  }

  void begin(Lamp lamp) {
    x0 = grid.x() - lamp.x;
    y0 = grid.y() - lamp.y;
  }

  /** Begins a figure that lies between these, from the lamp, m. */
  void clear(double south, double north) {
    this.south = south;
    this.north = north;
    wests = 0;
    easts = 0;
  }

  /**
   * Takes away what is not in a half-plane.
   *
   * @param nx of its inward normal, of any length
   */
  void add(double nx, double ny, double least) {
    double sideways = nx * (nx > 0 ? x0 + widthM : x0);
    if (ny > 0) {
      south = Math.max(south, (least - sideways) / ny);
    } else if (ny < 0) {
      north = Math.min(north, (least - sideways) / ny);
    }
    if (Math.abs(nx) > LEVEL) {
      double perNormal = 1 / nx;
      double at = ((least - ny * y0) * perNormal - x0) * perMetre;
      if (nx > 0) {
        westAt[wests] = at;
        westPerRow[wests++] = -ny * perNormal;
      } else {
        eastAt[easts] = at;
        eastPerRow[easts++] = -ny * perNormal;
      }
    }
  }

  /** Darkens what lies in the figure, from one row to below another. */
  void darken(ShadowMask mask, int firstRow, int endRow) {
    int from = (int) Math.clamp(Math.ceil((south - y0) * perMetre), firstRow, endRow);
    int end = (int) Math.clamp(Math.floor((north - y0) * perMetre) + 1, firstRow, endRow);
    for (int row = from; row < end; row++) {
      double west = west(row);
      double east = east(row);
      if (west <= east) {
        mask.darken(row, (int) Math.ceil(west), (int) east + 1);
      }
    }
  }

  private double west(int row) {
    double west = 0;
    for (int i = 0; i < wests; i++) {
      west = Math.max(west, westAt[i] + westPerRow[i] * row);
    }
    return west;
  }

  private double east(int row) {
    double east = grid.columns() - 1;
    for (int i = 0; i < easts; i++) {
      east = Math.min(east, eastAt[i] + eastPerRow[i] * row);
    }
    return east;
  }
}
