package se.lykta.exchange.intake;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import se.lykta.layers.Feature;

/** Reads a staging file from its beginning, one feature at a time. */
final class StagingReader implements Iterator<StagedFeature>, AutoCloseable {
  private final DataInputStream in;
  private final WKBReader geometries = new WKBReader();
  private final int size;
  private final BitSet withdrawn;
  private int position;

  StagingReader(Path path, int size, BitSet withdrawn) throws IOException {
    this.size = size;
    this.withdrawn = withdrawn;
    in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), Staging.BUFFER));
  }

  @Override
  public boolean hasNext() {
    while (position < size && withdrawn.get(position)) {
      read();
    }
    return position < size;
  }

  @Override
  public StagedFeature next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return read();
  }

  private StagedFeature read() {
    try {
      var origin = new Origin((String) ValueCodec.read(in), (String) ValueCodec.read(in));
      return new StagedFeature(position++, readFeature(), origin);
    } catch (IOException | ParseException e) {
      throw new IllegalStateException("a staging file can't be read back", e);
    }
  }

  private Feature readFeature() throws IOException, ParseException {
    var layer = (String) ValueCodec.read(in);
    var id = (UUID) ValueCodec.read(in);
    long version = in.readLong();
    Geometry geometry = readGeometry();
    return new Feature(layer, id, version, geometry, readValues(), null, null);
  }

  private Geometry readGeometry() throws IOException, ParseException {
    byte[] wkb = new byte[in.readInt()];
    in.readFully(wkb);
    return wkb.length == 0 ? null : geometries.read(wkb);
  }

  private Map<String, Object> readValues() throws IOException {
    var values = new LinkedHashMap<String, Object>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      values.put((String) ValueCodec.read(in), ValueCodec.read(in));
    }
    return values;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
