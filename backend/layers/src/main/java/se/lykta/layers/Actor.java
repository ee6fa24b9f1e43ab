package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.text;

import java.util.List;

/** An organisation that owns, is responsible or reports; never a person. */
public final class Actor {

  public static final Layer LAYER =
      Layer.named("actor", Title.of("Aktörer", "Actors"), Title.of("Aktör", "Actor"))
          .calledBy("name")
          .fields(
              text("name", "Namn", "Name").asRequired(),
              choice(
                      "kind",
                      "Slag",
                      "Kind",
                      option("municipality", "Kommun", "Municipality"),
                      option("company", "Bolag", "Company"),
                      option("police", "Polis", "Police"),
                      option("guard", "Bevakning", "Guards"),
                      option("rescue", "Räddningstjänst", "Rescue service"),
                      option("state", "Statlig myndighet", "State authority"),
                      option("association", "Förening", "Association"),
                      option("property_owner", "Fastighetsägare", "Property owner"))
                  .asRequired(),
              text("contact", "Kontaktadress", "Contact address")
                  .withHelp(Title.of("Dit meddelanden går", "Where notices go")))
          .rules(new Rule.Unique("name", List.of()))
          .build();

  private Actor() {}
}
