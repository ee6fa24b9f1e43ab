package se.lykta.exchange.osm;

import crosby.binary.Fileformat.Blob;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks a blob, never beyond what the format allows, whatever the blob claims. */
final class PbfBlob {
  /** Limits of the format: a header of 64 KiB, a blob of 32 MiB packed or unpacked. */
  static final int MOST_HEADER_BYTES = 64 << 10;

  static final int MOST_BYTES = 32 << 20;

  private PbfBlob() {}

  static byte[] unpack(Blob blob) throws DamagedBlock {
    if (blob.hasRaw()) {
      return blob.getRaw().toByteArray();
    }
    if (!blob.hasZlibData()) {
      throw new DamagedBlock("packad med okänd metod", "packed by an unknown method", "zlib");
    }
    if (blob.getRawSize() < 0 || blob.getRawSize() > MOST_BYTES) {
      throw new DamagedBlock(
          "uppackad storlek " + Integer.toUnsignedString(blob.getRawSize()) + " byte",
          "unpacked size " + Integer.toUnsignedString(blob.getRawSize()) + " bytes",
          "≤ " + MOST_BYTES);
    }
    return inflate(blob.getZlibData().toByteArray(), blob.getRawSize());
  }

  private static byte[] inflate(byte[] packed, int size) throws DamagedBlock {
    var inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] raw = new byte[size];
      int filled = 0;
      while (filled < size) {
        int more = inflater.inflate(raw, filled, size - filled);
        if (more == 0) {
          throw wrongSize(filled, size);
        }
        filled += more;
      }
      if (inflater.inflate(new byte[1]) > 0) {
        throw new DamagedBlock("uppackat > " + size + " byte", "> " + size + " bytes", "" + size);
      }
      return raw;
    } catch (DataFormatException e) {
      throw new DamagedBlock("trasig zlib-ström", "a broken zlib stream", "zlib");
    } finally {
      inflater.end();
    }
  }

  private static DamagedBlock wrongSize(int filled, int size) {
    return new DamagedBlock(filled + " byte uppackat", filled + " bytes unpacked", "" + size);
  }
}
