package se.lykta.engine.road;

/** How an ideal row of luminaires stands along a road. */
public enum Arrangement {
  /** All on the right edge. */
  SINGLE_SIDED,
  /** In pairs, one on each edge. */
  OPPOSITE,
  /** In turns on the right and on the left edge. */
  STAGGERED,
  /** In pairs on masts in the middle, each facing its own half. */
  TWIN_CENTRAL,
  /** On wires over the middle, across the road. */
  CATENARY
}
