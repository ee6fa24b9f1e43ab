package se.lykta.server.lighting;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import se.lykta.server.lighting.tile.LightAddress;
import se.lykta.server.lighting.tile.TileLight;

/**
 * Light on cells side by side, as it is sent: eight little-endian 32-bit integers (mark, level,
 * first column and first row of cells counted from the origin of EPSG:3007, columns, rows, planes,
 * 0), then the planes, each row by row from the south as 32-bit floats, lx.
 */
record LightGrid(int level, int column, int row, int columns, int rows, List<float[]> planes) {
  static final String MEDIA_TYPE = "application/vnd.lykta.light";
  private static final int MARK = 0x3154474C;
  private static final int HEAD = 8;

  static LightGrid of(TileLight tile) {
    LightAddress address = tile.address();
    int cells = LightAddress.CELLS;
    return new LightGrid(
        address.level(),
        address.column() * cells,
        address.row() * cells,
        cells,
        cells,
        tile.planes());
  }

  byte[] bytes() {
    int cells = columns * rows;
    int size = (HEAD + planes.size() * cells) * Float.BYTES;
    var buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putInt(MARK).putInt(level).putInt(column).putInt(row);
    buffer.putInt(columns).putInt(rows).putInt(planes.size()).putInt(0);
    var floats = buffer.asFloatBuffer();
    planes.forEach(floats::put);
    return buffer.array();
  }
}
