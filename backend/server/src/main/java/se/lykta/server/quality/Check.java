package se.lykta.server.quality;

import java.util.stream.Stream;

/** Looks for one kind of mistake. */
interface Check {

  /** What it finds, in the order of the features. */
  Stream<Finding> look(Surroundings place);
}
