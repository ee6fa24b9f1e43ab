package se.lykta.server.print;

import java.util.Locale;

/**
 * The colours of the map by day, as frontend/src/styles/map-tokens.css has them; a test compares.
 */
enum Ink {
  LAND(0xf3f1ea),
  WATER(0xcfe3ee),
  WATER_LINE(0xa9c8d9),
  WATER_LABEL(0x4a7690),
  GREEN(0xdfead6),
  ROCK(0xe6e1d6),
  PAVED(0xebe7dd),
  BUILDING(0xd9d4c8),
  BUILDING_LINE(0xbeb8aa),
  STREET(0xffffff),
  STREET_MAIN(0xfdf6df),
  STREET_FOOT(0xfaf7f0),
  STREET_LINE(0xcfcabd),
  TREE(0xc6dbb6),
  TREE_LINE(0x9fbd8a),
  MAP_LABEL(0x46536a),
  MAP_HALO(0xf8f7f2),
  LAMP_LED(0xf7d05b),
  LAMP_SODIUM(0xe08a2e),
  LAMP_OTHER(0xf3ecd6),
  LAMP_RIM(0x5c480e),
  LAMP_OFF(0xfffdf5),
  CABINET(0x52647d),
  CABINET_MARK(0xffffff),
  ZONE_CAMERA(0xb3261e),
  ZONE_GUARD(0x0b5cad),
  ZONE_HOST(0x0e6f6a),
  ZONE_RULE(0x7a4b9a),
  ZONE_PLAN(0x2f6b34),
  ZONE_RESPONSIBILITY(0x50607a),
  ZONE_PLACE(0x6a7f63);

  private static final float MOST = 255;

  private final int rgb;

  Ink(int rgb) {
    this.rgb = rgb;
  }

  float red() {
    return (rgb >> 16) / MOST;
  }

  float green() {
    return (rgb >> 8 & 0xff) / MOST;
  }

  float blue() {
    return (rgb & 0xff) / MOST;
  }

  /** The name of the same colour in the style sheet. */
  String token() {
    return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String hex() {
    return "#%06x".formatted(rgb);
  }
}
