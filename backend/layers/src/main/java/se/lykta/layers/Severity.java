package se.lykta.layers;

/** An error refuses the change; a warning is told and kept. */
public enum Severity {
  ERROR,
  WARNING
}
