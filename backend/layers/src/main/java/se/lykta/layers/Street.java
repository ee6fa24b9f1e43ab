package se.lykta.layers;

import static se.lykta.layers.Fields.bool;
import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.codes;
import static se.lykta.layers.Fields.number;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.text;
import static se.lykta.layers.Fields.usually;

/** A segment of carriageway, foot or cycle path. */
public final class Street {
  private static final Title TRAFFIC = Title.of("Trafik", "Traffic");
  private static final Title LIGHTING = Title.of("Belysning", "Lighting");

  /** The lighting classes of EN 13201-2. */
  private static final Kind.Option[] CLASSES =
      codes(
          "M1", "M2", "M3", "M4", "M5", "M6", "C0", "C1", "C2", "C3", "C4", "C5", "P1", "P2", "P3",
          "P4", "P5", "P6", "P7");

  public static final Layer LAYER =
      Layer.named("street", Title.of("Gator", "Streets"), Title.of("Gata", "Street"))
          .geometry(GeometryKind.LINE_STRING)
          .visibility(Visibility.PUBLIC)
          .calledBy("name")
          .fields(
              text("name", "Namn", "Name"),
              choice(
                      "function",
                      "Funktion",
                      "Function",
                      option("main", "Huvudgata", "Main street"),
                      option("local", "Lokalgata", "Local street"),
                      option("foot", "Gångväg", "Footpath"),
                      option("cycle", "Cykelväg", "Cycle path"),
                      option("foot_cycle", "Gång- och cykelväg", "Foot and cycle path"),
                      option("square_edge", "Torgkant", "Edge of a square"),
                      option("stairs", "Trappa", "Stairs"))
                  .asRequired(),
              usually(number("width_m", "Bredd", "Width", "m", 0.5, 60, 1), 1, 25),
              number("lanes", "Körfält", "Lanes", "", 0, 12, 0),
              choice("surface", "Beläggning", "Surface", codes("R1", "R2", "R3", "R4", "C1", "C2"))
                  .withHelp(
                      Title.of("Reflexionsklass enligt CIE 144", "Reflection class after CIE 144")),
              reference("road_holder", "Väghållare", "Road holder", "actor"))
          .section(
              TRAFFIC,
              number("speed_kmh", "Hastighet", "Speed limit", "km/h", 5, 130, 0),
              number(
                  "traffic_adt",
                  "Trafik (ÅDT, fordon per dygn)",
                  "Traffic (AADT, vehicles per day)",
                  "",
                  0,
                  200_000,
                  0),
              choice(
                  "pedestrian_flow",
                  "Gångflöde",
                  "Pedestrian flow",
                  option("low", "Lågt", "Low"),
                  option("normal", "Normalt", "Normal"),
                  option("high", "Högt", "High")),
              bool("school_way", "Skolväg", "Way to school"),
              bool("bus_stop", "Busshållplats", "Bus stop"))
          .section(
              LIGHTING,
              bool("lit", "Belyst", "Lit"),
              choice("lighting_class", "Krävd belysningsklass", "Required lighting class", CLASSES),
              choice(
                  "class_source",
                  "Klassens grund",
                  "Source of the class",
                  option("rule", "Regel", "Rule"),
                  option("decided", "Beslut", "Decision")))
          .build();

  private Street() {}
}
