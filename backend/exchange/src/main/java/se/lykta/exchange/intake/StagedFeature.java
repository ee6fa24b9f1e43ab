package se.lykta.exchange.intake;

import se.lykta.layers.Feature;

/**
 * A feature put aside until its import is committed.
 *
 * @param position in the order of putting aside, from 0
 * @param feature its version is the one it replaces, 0 where it is new
 * @param origin where it stands in its file
 */
public record StagedFeature(int position, Feature feature, Origin origin) {

  public boolean isNew() {
    return feature.version() == 0;
  }
}
