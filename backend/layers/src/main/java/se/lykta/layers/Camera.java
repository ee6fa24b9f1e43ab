package se.lykta.layers;

import static se.lykta.layers.Fields.number;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.text;
import static se.lykta.layers.Fields.usually;

import java.util.List;

/**
 * A camera of a camera zone. Where exactly it hangs is not for everybody; what it sees is derived.
 */
public final class Camera {

  public static final Layer LAYER =
      Layer.named("camera", Title.of("Kameror", "Cameras"), Title.of("Kamera", "Camera"))
          .geometry(GeometryKind.POINT)
          .visibility(Visibility.RESTRICTED)
          .calledBy("designation")
          .fields(
              text("designation", "Beteckning", "Designation").asRequired(),
              reference("zone", "Kamerazon", "Camera zone", "camera_zone").asRequired(),
              usually(number("height_m", "Höjd", "Height", "m", 0.5, 100, 1), 2.5, 20).asRequired(),
              number("direction_deg", "Riktning", "Direction", "°", 0, 360, 0)
                  .withHelp(Title.of("Medurs från rutnätets norr", "Clockwise from grid north"))
                  .asRequired(),
              number("field_of_view_deg", "Synvinkel", "Field of view", "°", 1, 360, 0)
                  .asRequired(),
              usually(number("range_m", "Räckvidd", "Range", "m", 1, 500, 0), 5, 150).asRequired())
          .rules(new Rule.Unique("designation", List.of("zone")))
          .build();

  private Camera() {}
}
