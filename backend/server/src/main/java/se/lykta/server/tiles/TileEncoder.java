package se.lykta.server.tiles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lykta.layers.Field;
import se.lykta.server.geojson.Shape;
import se.lykta.store.Crs;
import se.lykta.store.Row;
import se.lykta.store.RowReader;

/** Encodes rows of one layer as one tile with one MVT layer (MVT 2.1). Not safe for threads. */
final class TileEncoder implements RowReader {
  private static final Crs WEB_MERCATOR = Crs.of("EPSG:3857");
  private static final int MVT_VERSION = 2;

  private final List<Field> fields;
  private final Map<String, String> lightSources;
  private final Outline outline;
  private final Shape shape = new Shape();
  private final Protobuf layer = new Protobuf();
  private final Protobuf feature = new Protobuf();
  private final Protobuf tags = new Protobuf();
  private final Protobuf value = new Protobuf();
  private final Map<Object, Integer> values = new HashMap<>();
  private final Protobuf valueMessages = new Protobuf();
  private int features;

  /**
   * @param fields in the order in which rows number them
   * @param lightSources by the feature's id; empty for layers that give no light
   */
  TileEncoder(String name, List<Field> fields, Map<String, String> lightSources, TileAddress tile) {
    this.fields = fields;
    this.lightSources = lightSources;
    this.outline = new Outline(tile);
    layer.text(1, name);
  }

  @Override
  public void read(Row row) {
    if (!load(row)) {
      return;
    }
    shape.project(WEB_MERCATOR);
    GeometryCommands geometry = outline.of(shape);
    if (!geometry.isEmpty()) {
      write(row, geometry);
    }
  }

  private boolean load(Row row) {
    double x = row.x();
    if (!Double.isNaN(x)) {
      shape.point(x, row.y());
      return true;
    }
    byte[] wkb = row.wkb();
    if (wkb != null) {
      shape.wkb(wkb);
    }
    return wkb != null;
  }

  private void write(Row row, GeometryCommands geometry) {
    tags.clear();
    String id = row.idText();
    tag(0, id);
    for (int i = 0; i < fields.size(); i++) {
      tag(i + 1, row.value(i));
    }
    tag(fields.size() + 1, lightSources.get(id));
    feature.clear();
    feature.message(2, tags);
    feature.number(3, shape.type());
    feature.message(4, geometry.packed());
    layer.message(2, feature);
    features++;
  }

  /** Nothing where there is no value. */
  private void tag(int key, Object tagged) {
    if (tagged == null) {
      return;
    }
    Integer index = values.get(tagged);
    if (index == null) {
      index = values.size();
      values.put(tagged, index);
      add(tagged);
    }
    tags.varint(key);
    tags.varint(index);
  }

  private void add(Object tagged) {
    value.clear();
    switch (tagged) {
      case Double number when number == Math.rint(number) -> value.signed(6, number.longValue());
      case Double number -> value.decimal(3, number);
      case Boolean bool -> value.bool(7, bool);
      default -> value.text(1, tagged.toString());
    }
    valueMessages.message(4, value);
  }

  /**
   * @return no bytes where nothing is to be seen
   */
  byte[] finish() {
    if (features == 0) {
      return new byte[0];
    }
    layer.text(3, "id");
    fields.forEach(field -> layer.text(3, field.name()));
    layer.text(3, "light_source");
    layer.append(valueMessages);
    layer.number(5, TileAddress.EXTENT);
    layer.number(15, MVT_VERSION);
    var tile = new Protobuf();
    tile.message(3, layer);
    return tile.toArray();
  }
}
