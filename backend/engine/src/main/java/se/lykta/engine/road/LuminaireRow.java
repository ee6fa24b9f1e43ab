package se.lykta.engine.road;

import java.util.ArrayList;
import java.util.List;
import se.lykta.engine.scene.Luminaire;
import se.lykta.photometry.LightDistribution;

/**
 * An endless even row of one luminaire.
 *
 * @param spacingM between luminaires that follow each other on one side, m; also the length of the
 *     field
 * @param heightM of the light centre, m
 * @param overhangM of the light centre over the carriageway, from its edge or, in the middle, from
 *     the middle line, m; negative beside it
 * @param tiltDeg positive raises the street side
 * @param fluxLm of one luminaire, when new
 * @param maintenanceFactor 0 to 1
 */
public record LuminaireRow(
    Arrangement arrangement,
    double spacingM,
    double heightM,
    double overhangM,
    double tiltDeg,
    LightDistribution distribution,
    double fluxLm,
    double maintenanceFactor) {

  /** Bearing of the street side, in the road's coordinates, where it faces the left edge. */
  private static final double TO_THE_LEFT = 0;

  private static final double TO_THE_RIGHT = 180;

  public LuminaireRow {
    Check.within(spacingM, 1, 500, "spacing of the luminaires (m)");
    Check.within(heightM, 0.5, 60, "mounting height (m)");
    Check.within(overhangM, -50, 50, "overhang (m)");
  }

  /** From one luminaire on the right edge to the next. */
  public RoadField field(Carriageway carriageway) {
    return new RoadField(0, spacingM, carriageway);
  }

  /** All that counts for the field, for points as well as for drivers. */
  public List<Luminaire> luminaires(Carriageway carriageway, Edition edition) {
    double before = Math.max(edition.heightsNear(), 3) * heightM + spacingM;
    double beyond =
        Math.max(edition.heightsBeyond() * heightM, edition.glareAhead()) + 2 * spacingM;
    var row = new ArrayList<Luminaire>();
    for (long i = -(long) Math.ceil(before / spacingM); i * spacingM <= beyond; i++) {
      add(row, i * spacingM, carriageway.widthM());
    }
    return row;
  }

  private void add(List<Luminaire> row, double x, double width) {
    switch (arrangement) {
      case SINGLE_SIDED -> row.add(at(row, x, overhangM, TO_THE_LEFT));
      case OPPOSITE -> {
        row.add(at(row, x, overhangM, TO_THE_LEFT));
        row.add(at(row, x, width - overhangM, TO_THE_RIGHT));
      }
      case STAGGERED -> {
        row.add(at(row, x, overhangM, TO_THE_LEFT));
        row.add(at(row, x + spacingM / 2, width - overhangM, TO_THE_RIGHT));
      }
      case TWIN_CENTRAL -> {
        row.add(at(row, x, width / 2 + overhangM, TO_THE_LEFT));
        row.add(at(row, x, width / 2 - overhangM, TO_THE_RIGHT));
      }
      case CATENARY -> row.add(at(row, x, width / 2 + overhangM, TO_THE_LEFT));
    }
  }

  private Luminaire at(List<Luminaire> row, double x, double y, double azimuthDeg) {
    return new Luminaire(
        Integer.toString(row.size() + 1),
        x,
        y,
        heightM,
        azimuthDeg,
        tiltDeg,
        0,
        distribution,
        fluxLm,
        maintenanceFactor,
        1);
  }
}
