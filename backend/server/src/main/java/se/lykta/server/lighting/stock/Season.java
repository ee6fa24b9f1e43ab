package se.lykta.server.lighting.stock;

/** Whether trees have leaves. */
public enum Season {
  LEAF,
  BARE
}
