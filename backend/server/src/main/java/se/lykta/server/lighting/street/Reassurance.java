package se.lykta.server.lighting.street;

import java.util.List;

/**
 * What makes people feel safe on a walk, beside any class (evidence in {@code
 * gis-data/rules/reassurance.json}).
 *
 * @param darkM how much of the street is dark, m
 * @param longestDarkM the longest dark stretch, m
 * @param leastFaceLux the least light on a face, from its worst side, lx
 * @param step the largest ratio between bright and dark that lie close together, ≥ 1
 * @param stepAtM where the dark end of it lies, m
 */
public record Reassurance(
    double darkM, double longestDarkM, double leastFaceLux, double step, double stepAtM) {

  /**
   * @param stations at least one
   */
  static Reassurance of(List<Station> stations, double stepM, Thresholds thresholds) {
    double dark = thresholds.darkLux().value();
    int count = 0;
    int run = 0;
    int longest = 0;
    for (Station station : stations) {
      run = station.leastLux() < dark ? run + 1 : 0;
      count += run > 0 ? 1 : 0;
      longest = Math.max(longest, run);
    }
    double leastFace = stations.stream().mapToDouble(Station::faceLux).min().orElseThrow();
    Step step = Step.largest(stations, thresholds);
    return new Reassurance(count * stepM, longest * stepM, leastFace, step.ratio(), step.atM());
  }

  private record Step(double ratio, double atM) {
    static Step largest(List<Station> stations, Thresholds thresholds) {
      double within = thresholds.stepWithinM().value();
      double floor = thresholds.stepFloorLux().value();
      var largest = new Step(1, stations.getFirst().m());
      for (Station dark : stations) {
        for (Station bright : stations) {
          double ratio = Math.max(floor, bright.meanLux()) / Math.max(floor, dark.meanLux());
          if (Math.abs(bright.m() - dark.m()) <= within && ratio > largest.ratio()) {
            largest = new Step(ratio, dark.m());
          }
        }
      }
      return largest;
    }
  }
}
