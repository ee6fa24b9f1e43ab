package se.lykta.server.lighting.tile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import se.lykta.engine.grid.LightTile;

/**
 * A tile's sums as bytes: a mark, their checksum, then deflated: the number of measures, and for
 * each its groups with their names, lamps and steps.
 */
final class TileFile {
  private static final int MARK = 0x4C4C5431;
  private static final int HEAD_BYTES = Integer.BYTES + Long.BYTES;
  private static final int CELLS = LightAddress.CELLS * LightAddress.CELLS;

  private TileFile() {}

  static byte[] write(List<LightTile> tiles) throws IOException {
    byte[] body = deflated(tiles);
    var all = ByteBuffer.allocate(HEAD_BYTES + body.length);
    return all.putInt(MARK).putLong(checksum(body, 0)).put(body).array();
  }

  private static byte[] deflated(List<LightTile> tiles) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 16))) {
      out.writeInt(tiles.size());
      for (LightTile tile : tiles) {
        write(tile, out);
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void write(LightTile tile, DataOutputStream out) throws IOException {
    out.writeInt(tile.groups().size());
    for (var group : new TreeMap<>(tile.groups()).entrySet()) {
      out.writeUTF(group.getKey());
      out.writeInt(group.getValue().lamps());
      var steps = ByteBuffer.allocate(CELLS * Long.BYTES);
      steps.asLongBuffer().put(group.getValue().steps());
      out.write(steps.array());
    }
  }

  /**
   * @throws IOException where the bytes are not whole
   */
  static List<LightTile> read(byte[] file) throws IOException {
    var head = ByteBuffer.wrap(file);
    boolean whole =
        file.length > HEAD_BYTES
            && head.getInt() == MARK
            && head.getLong() == checksum(file, HEAD_BYTES);
    if (!whole) {
      throw new IOException("a light tile of %d bytes is not whole".formatted(file.length));
    }
    var body = new ByteArrayInputStream(file, HEAD_BYTES, file.length - HEAD_BYTES);
    try (var in = new DataInputStream(new InflaterInputStream(body))) {
      int count = in.readInt();
      List<LightTile> tiles = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        tiles.add(readTile(in));
      }
      return tiles;
    }
  }

  private static LightTile readTile(DataInputStream in) throws IOException {
    int count = in.readInt();
    Map<String, LightTile.GroupSum> groups = new HashMap<>();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      int lamps = in.readInt();
      long[] steps = new long[CELLS];
      ByteBuffer.wrap(in.readNBytes(CELLS * Long.BYTES)).asLongBuffer().get(steps);
      groups.put(name, new LightTile.GroupSum(steps, lamps));
    }
    return new LightTile(Map.copyOf(groups));
  }

  private static long checksum(byte[] bytes, int from) {
    var checksum = new CRC32();
    checksum.update(bytes, from, bytes.length - from);
    return checksum.getValue();
  }
}
