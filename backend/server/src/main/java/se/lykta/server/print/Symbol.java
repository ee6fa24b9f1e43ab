package se.lykta.server.print;

import se.lykta.layers.Title;

/** What a map may show, in the order of the legend. */
enum Symbol {
  LAMP_LED("Ljuspunkt, LED", "Light point, LED", Look.Lamp.on(Ink.LAMP_LED)),
  LAMP_SODIUM("Ljuspunkt, natrium", "Light point, sodium", Look.Lamp.on(Ink.LAMP_SODIUM)),
  LAMP_OTHER("Ljuspunkt, annan källa", "Light point, other source", Look.Lamp.on(Ink.LAMP_OTHER)),
  LAMP_FAULTY(
      "Ljuspunkt, felanmäld",
      "Light point, reported faulty",
      new Look.Lamp(Ink.LAMP_LED, Ink.LAMP_RIM, Dash.NONE, false, true)),
  LAMP_OFF(
      "Ljuspunkt, släckt med avsikt",
      "Light point, off on purpose",
      new Look.Lamp(Ink.LAMP_OFF, Ink.LAMP_LED, Dash.NONE, true, false)),
  LAMP_PLANNED(
      "Ljuspunkt, planerad eller borttagen",
      "Light point, planned or removed",
      new Look.Lamp(Ink.LAMP_OFF, Ink.LAMP_RIM, Dash.FINE, false, false)),
  CABINET("Belysningscentral", "Lighting cabinet", new Look.Cabinet()),
  CAMERA_ZONE("Kamerazon", "Camera zone", Look.Area.zone(Ink.ZONE_CAMERA, 0.08)),
  GUARD_AREA("Ordningsvaktsområde", "Guard area", Look.Area.zone(Ink.ZONE_GUARD, 0.08)),
  HOST_AREA("Värdområde", "Host area", Look.Area.zone(Ink.ZONE_HOST, 0.07)),
  ORDER_RULE_AREA(
      "Ordningsföreskrift", "Order rule", Look.Area.zone(Ink.ZONE_RULE, 0).dashed(Dash.DOTS)),
  PLAN("Trygghetsplan", "Safety plan", Look.Area.zone(Ink.ZONE_PLAN, 0.06)),
  SAFETY_WALK("Trygghetsvandring", "Safety walk", new Look.Way(Ink.ZONE_PLAN, 0.5, Dash.TIMED)),
  OBSERVATION(
      "Iakttagelse, öppen",
      "Observation, open",
      new Look.Lamp(Ink.ZONE_PLAN, Ink.CABINET_MARK, Dash.NONE, false, false)),
  OBSERVATION_CLOSED(
      "Iakttagelse, åtgärd eller avslutad",
      "Observation, measure or closed",
      new Look.Lamp(Ink.CABINET_MARK, Ink.ZONE_PLAN, Dash.NONE, false, false)),
  RESPONSIBILITY_AREA(
      "Ansvarsområde", "Responsibility area", Look.Area.zone(Ink.ZONE_RESPONSIBILITY, 0.04)),
  PLACE("Plats", "Place", Look.Area.zone(Ink.ZONE_PLACE, 0).dashed(Dash.DOTS)),
  STREET_MAIN("Huvudgata", "Main street", new Look.Way(Ink.STREET_MAIN, 0.7, Dash.NONE)),
  STREET("Lokalgata", "Local street", new Look.Way(Ink.STREET, 0.45, Dash.NONE)),
  STREET_FOOT(
      "Gång- och cykelväg", "Foot and cycle path", new Look.Way(Ink.STREET_FOOT, 0.3, Dash.NONE)),
  STAIRS("Trappa", "Stairs", new Look.Way(Ink.STREET_FOOT, 0.3, Dash.STEPS)),
  BUILDING(
      "Byggnad", "Building", new Look.Area(Ink.BUILDING, 1, Ink.BUILDING_LINE, 0.2, Dash.NONE)),
  TREE("Träd", "Tree", new Look.Crown()),
  WATER("Vatten", "Water", new Look.Area(Ink.WATER, 1, Ink.WATER_LINE, 0.25, Dash.NONE)),
  GREEN("Grönyta", "Green", Look.Area.ground(Ink.GREEN)),
  ROCK("Berg", "Bare rock", Look.Area.ground(Ink.ROCK)),
  PAVED("Hårdgjord yta", "Paved", Look.Area.ground(Ink.PAVED));

  private final Title title;
  private final Look look;

  Symbol(String sv, String en, Look look) {
    this.title = Title.of(sv, en);
    this.look = look;
  }

  Title title() {
    return title;
  }

  Look look() {
    return look;
  }
}
