package se.lykta.layers;

import static se.lykta.layers.Fields.date;
import static se.lykta.layers.Fields.document;
import static se.lykta.layers.Fields.longText;
import static se.lykta.layers.Fields.number;
import static se.lykta.layers.Fields.photo;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.text;

/**
 * An area watched by cameras for a limited time, with the record that the law asks for. Documents
 * are kept five years after the surveillance ended.
 */
public final class CameraZone {
  private static final Title RECORD = Title.of("Beslut och underlag", "Decision and record");
  private static final Title SIGNS = Title.of("Skyltning", "Signage");

  public static final Layer LAYER =
      Layer.named(
              "camera_zone",
              Title.of("Kamerazoner", "Camera zones"),
              Title.of("Kamerazon", "Camera zone"))
          .geometry(GeometryKind.POLYGON)
          .visibility(Visibility.PUBLIC)
          .calledBy("name")
          .fields(
              text("name", "Namn", "Name").asRequired(),
              longText("purpose", "Ändamål", "Purpose"),
              reference("controller", "Personuppgiftsansvarig", "Controller", "actor"),
              text("legal_basis", "Rättslig grund", "Legal basis"))
          .section(
              RECORD,
              document("balancing_document", "Intresseavvägning", "Balancing of interests"),
              text("decided_by", "Beslutad av", "Decided by"),
              date("decided_on", "Beslutad", "Decided on"),
              date("review_on", "Omprövas", "Review on"),
              number(
                  "footage_retention_days",
                  "Bevarande av bilder (dagar)",
                  "Footage retention (days)",
                  "",
                  0,
                  365,
                  0),
              date("ended_on", "Avslutad", "Ended on"))
          .section(
              SIGNS,
              date("signage_confirmed_on", "Skyltning bekräftad", "Signage confirmed on"),
              photo("signage_photo", "Foto av skylt", "Photo of the sign"))
          .rules(
              new Rule.InOrder("decided_on", "review_on"),
              new Rule.InOrder("decided_on", "ended_on"),
              new Rule.InOrder(Common.VALID_FROM, "ended_on"),
              new Rule.Check(
                  Checks.incompleteWithout(
                      "purpose",
                      "balancing_document",
                      "decided_by",
                      "decided_on",
                      "signage_confirmed_on",
                      "signage_photo",
                      "review_on",
                      "footage_retention_days",
                      Common.VALID_FROM,
                      Common.VALID_TO)))
          .build();

  private CameraZone() {}
}
