package se.lykta.server.lighting;

import se.lykta.server.lighting.street.Verdict;

/**
 * One limit of a class.
 *
 * @param measure such as least_illuminance
 * @param limit least value allowed, or the greatest
 * @param isMost whether it is the greatest
 * @param value null where it can't be told
 * @param margin as a share of the limit
 */
record FindingRow(String measure, double limit, boolean isMost, Double value, Double margin) {

  static FindingRow of(Verdict.Finding finding) {
    return new FindingRow(
        StreetRow.code(finding.measure()),
        finding.limit(),
        finding.isMost(),
        finding.value(),
        finding.margin());
  }
}
