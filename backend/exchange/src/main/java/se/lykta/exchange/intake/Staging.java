package se.lykta.exchange.intake;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.locationtech.jts.io.WKBWriter;
import se.lykta.layers.Feature;

/** Features put aside in a file of their own, so that an import of any size needs little memory. */
final class Staging implements Iterable<StagedFeature>, AutoCloseable {
  static final int BUFFER = 1 << 16;

  private final Path path;
  private final DataOutputStream out;
  private final WKBWriter geometryWriter = new WKBWriter();
  private final BitSet withdrawn = new BitSet();
  private final List<StagingReader> readers = new ArrayList<>();
  private int size;

  /**
   * @param path of a file that is made here and removed on close
   */
  Staging(Path path) {
    this.path = path;
    try {
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(Origin origin, Feature feature) {
    try {
      ValueCodec.write(out, origin.file());
      ValueCodec.write(out, origin.object());
      write(feature);
      size++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Feature feature) throws IOException {
    ValueCodec.write(out, feature.layer());
    ValueCodec.write(out, feature.id());
    out.writeLong(feature.version());
    writeGeometry(feature);
    out.writeInt(feature.values().size());
    for (var value : feature.values().entrySet()) {
      ValueCodec.write(out, value.getKey());
      ValueCodec.write(out, value.getValue());
    }
  }

  private void writeGeometry(Feature feature) throws IOException {
    byte[] wkb =
        feature.geometry() == null ? new byte[0] : geometryWriter.write(feature.geometry());
    out.writeInt(wkb.length);
    out.write(wkb);
  }

  /** Leaves the feature of that position out of every later reading. */
  void withdraw(int position) {
    withdrawn.set(position);
  }

  /** In the order of adding, without those that were withdrawn; reads as it goes. */
  @Override
  public Iterator<StagedFeature> iterator() {
    try {
      out.flush();
      var reader = new StagingReader(path, size, withdrawn);
      readers.add(reader);
      return reader;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      for (StagingReader reader : readers) {
        reader.close();
      }
      out.close();
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
