package se.lykta.exchange.osm;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/**
 * Counts the parts of a block before objects are made of them: in two bytes a message can ask for
 * an object of a hundred, so a small block could fill any memory.
 */
final class PbfGuard {
  /** A block holds 8,000 objects by custom, which have about ten parts each. */
  static final int MOST_PARTS = 1_000_000;

  /** The message depth of a block's objects: block, group, object. */
  private static final int DEPTH = 3;

  private int parts;

  private PbfGuard() {}

  static void check(byte[] block) throws IOException, DamagedBlock {
    new PbfGuard().count(CodedInputStream.newInstance(block), DEPTH);
  }

  private void count(CodedInputStream in, int depth) throws IOException, DamagedBlock {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (++parts > MOST_PARTS) {
        throw new DamagedBlock(
            "fler än " + MOST_PARTS + " delar", "more than " + MOST_PARTS + " parts", "8 000");
      }
      if (mayNest(tag, depth)) {
        int outer = in.pushLimit(in.readRawVarint32());
        count(in, depth - 1);
        in.popLimit(outer);
      } else {
        in.skipField(tag);
      }
    }
  }

  /** Fields 1 and 2 of a block, 1 to 5 of a group, are messages; deeper ones are counted whole. */
  private static boolean mayNest(int tag, int depth) {
    boolean message = WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED;
    int field = WireFormat.getTagFieldNumber(tag);
    return message && (depth == DEPTH ? field <= 2 : depth == DEPTH - 1 && field <= 5);
  }
}
