package se.lykta.layers;

import static se.lykta.layers.Fields.bool;
import static se.lykta.layers.Fields.longText;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.text;
import static se.lykta.layers.Fields.time;

/**
 * Something that happened, or was done, in the physical environment, as the weekly situation
 * picture tells it. It says nothing of persons. Which categories there are is data, not code: the
 * server checks them against its rules.
 */
public final class Event {

  public static final Layer LAYER =
      Layer.named("event", Title.of("Händelser", "Events"), Title.of("Händelse", "Event"))
          .geometry(GeometryKind.POINT)
          .calledBy("category")
          .fields(
              text("category", "Slag", "Category").asRequired(),
              time("observed_from", "Hänt tidigast", "Happened since"),
              time("observed_to", "Upptäckt", "Found").asRequired(),
              reference("reported_by", "Rapporterad av", "Reported by", "actor"),
              reference("place", "Plats", "Place", "place"),
              longText("note", "Anteckning", "Note")
                  .withHelp(Title.of("Aldrig personuppgifter", "Never personal data")),
              bool("reviewed", "Granskad", "Reviewed"))
          .rules(new Rule.InOrder("observed_from", "observed_to"))
          .build();

  private Event() {}
}
