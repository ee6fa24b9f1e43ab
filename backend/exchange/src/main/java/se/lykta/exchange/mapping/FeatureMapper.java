package se.lykta.exchange.mapping;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.lykta.exchange.intake.ImportRefused;
import se.lykta.exchange.intake.Intake;
import se.lykta.exchange.intake.Origin;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.layers.Layer;
import se.lykta.layers.Problem;
import se.lykta.layers.SurveyArea;
import se.lykta.layers.Title;

/** Makes features of what stands in a file, or tells why one can't be made. */
public final class FeatureMapper {
  private static final int LONGEST_SOURCE = 200;

  private final String file;
  private final DeclaredCrs crs;
  private final Optional<LocalDate> sourceDate;
  private final Optional<Layer> fileLayer;
  private final Intake intake;
  private final KnownShapes known;
  private final Map<Layer, PropertyReader> readers = new HashMap<>();
  private boolean anyPlace;

  /**
   * @param fileLayer of features that name none
   */
  public FeatureMapper(
      String file,
      DeclaredCrs crs,
      Optional<LocalDate> sourceDate,
      Optional<Layer> fileLayer,
      Intake intake) {
    this.file = file;
    this.crs = crs;
    this.sourceDate = sourceDate;
    this.fileLayer = fileLayer;
    this.intake = intake;
    known = new KnownShapes(intake.known());
  }

  /**
   * @param layerIsGiven whether the importer's layer wins over the feature's own
   */
  public void map(RawFeature raw, boolean layerIsGiven) {
    var origin = new Origin(file, raw.object());
    Layer layer = layer(raw, layerIsGiven);
    var properties =
        readers.computeIfAbsent(layer, l -> new PropertyReader(l, intake)).read(origin, raw);
    raw.strangers().forEach(member -> tallyStranger(origin, layer, member));
    try {
      List<Geometry> parts = geometries(origin, layer, raw, properties.values());
      if (parts.isEmpty()) {
        return;
      }
      if (properties.complete()) {
        addAll(origin, layer, raw, parts, properties.values());
      } else {
        intake.countLeftOut(layer.name());
      }
    } catch (BadShape e) {
      intake.leaveOut(origin, layer.name(), e.code(), Problem.GEOMETRY, e.title());
    }
  }

  private Layer layer(RawFeature raw, boolean layerIsGiven) {
    Optional<Layer> own = layerIsGiven ? Optional.empty() : raw.layer().flatMap(Names::findLayer);
    return own.or(() -> fileLayer).orElseThrow(() -> noLayer(raw));
  }

  private ImportRefused noLayer(RawFeature raw) {
    String layers = Catalogue.LAYERS.stream().map(Layer::name).collect(Collectors.joining(", "));
    String found = raw.layer().map(name -> "layer = " + name).orElse("-");
    return ImportRefused.file(
        file,
        "no-layer",
        raw.object() + " säger inte vilket lager (" + found + "); välj ett av " + layers,
        raw.object() + " names no layer (" + found + "); choose one of " + layers);
  }

  private void tallyStranger(Origin origin, Layer layer, String member) {
    intake.tally(
        origin,
        "unknown-member",
        layer.name(),
        null,
        Title.of(
            "”" + member + "” utanför properties läses inte",
            "\"" + member + "\" outside properties is not read"));
  }

  /** In the stored CRS; what the values name, or one null, where the file has none. */
  private List<Geometry> geometries(
      Origin origin, Layer layer, RawFeature raw, Map<String, Object> values) throws BadShape {
    if (raw.geometry() == null) {
      return Collections.singletonList(known.find(layer, values).orElse(null));
    }
    if (raw.geometry().hasHeight()) {
      tallyHeight(origin, layer);
    }
    List<Geometry> parts = raw.geometry().parts();
    parts.forEach(part -> checkPlace(raw.object(), part.getEnvelopeInternal()));
    Optional<Geometry> far =
        parts.stream().filter(part -> !crs.covers(part.getEnvelopeInternal())).findFirst();
    if (far.isPresent()) {
      Title message = crs.outside(far.get().getEnvelopeInternal());
      intake.leaveOut(origin, layer.name(), "outside-working-area", Problem.GEOMETRY, message);
      return List.of();
    }
    return parts.stream().map(crs::toStored).toList();
  }

  private void tallyHeight(Origin origin, Layer layer) {
    intake.tally(
        origin,
        "height-not-read",
        layer.name(),
        Problem.GEOMETRY,
        Title.of(
            "höjden (z) i koordinaterna läses inte; väntat [öst, nord]",
            "the height (z) in the coordinates is not read; expected [east, north]"));
  }

  /** The first place of a file tells whether its system is what it says. */
  private void checkPlace(String object, Envelope place) {
    if (!anyPlace && !crs.covers(place)) {
      crs.refuseIfOther(object, place);
    }
    anyPlace = true;
  }

  private void addAll(
      Origin origin,
      Layer layer,
      RawFeature raw,
      List<Geometry> parts,
      Map<String, Object> values) {
    if (Suppression.apply(layer, values)) {
      tallySuppressed(origin, layer);
    }
    sourceDate.ifPresent(day -> values.put(Common.SOURCE_DATE, day));
    values.putIfAbsent(Common.SOURCE, file.substring(0, Math.min(file.length(), LONGEST_SOURCE)));
    if (parts.size() > 1) {
      warnOfParts(origin, layer, parts.size());
    }
    UUID id = FeatureIds.of(file, layer, raw);
    if (raw.id().isEmpty()) {
      tallyNoId(origin, layer);
    }
    for (int i = 0; i < parts.size(); i++) {
      UUID own = i == 0 ? id : FeatureIds.ofPart(id, i);
      var feature = new Feature(layer.name(), own, raw.version(), parts.get(i), values, null, null);
      intake.add(origin, feature);
    }
  }

  private void tallySuppressed(Origin origin, Layer layer) {
    intake.tally(
        origin,
        "suppressed",
        layer.name(),
        null,
        Title.of(
            "färre än " + SurveyArea.FEWEST + " svarande: andelarna sparas inte",
            "fewer than " + SurveyArea.FEWEST + " respondents: the shares are not kept"));
  }

  private void warnOfParts(Origin origin, Layer layer, int parts) {
    intake.report(
        origin.warning(
            "split",
            layer.name(),
            Problem.GEOMETRY,
            Title.of(
                "Geometrin har " + parts + " delar; väntat en; blir ett objekt per del",
                "The geometry has " + parts + " parts; expected one; each becomes a feature")));
  }

  private void tallyNoId(Origin origin, Layer layer) {
    intake.tally(
        origin,
        "no-id",
        layer.name(),
        null,
        Title.of(
            "objekt utan id; nästa import känner igen dem på deras plats i filen",
            "features without an id; the next import knows them by their place in the file"));
  }
}
