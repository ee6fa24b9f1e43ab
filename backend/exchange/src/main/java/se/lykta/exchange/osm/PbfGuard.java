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

  private static final int STRING_TABLE = 1;
  private static final int GROUP = 2;

  private int parts;

  /** The messages in which parts are counted; deeper ones are skipped whole. */
  private enum Level {
    BLOCK,
    GROUP,
    OBJECT
  }

  private PbfGuard() {}

  static void check(byte[] block) throws IOException, DamagedBlock {
    new PbfGuard().count(CodedInputStream.newInstance(block), Level.BLOCK);
  }

  private void count(CodedInputStream in, Level level) throws IOException, DamagedBlock {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (++parts > MOST_PARTS) {
        throw new DamagedBlock(
            "fler än " + MOST_PARTS + " delar", "more than " + MOST_PARTS + " parts", "8 000");
      }
      Level inside = inside(tag, level);
      if (inside == null) {
        in.skipField(tag);
      } else {
        int outer = in.pushLimit(in.readRawVarint32());
        count(in, inside);
        in.popLimit(outer);
      }
    }
  }

  /** The level of a field's own parts; null where it is no message or not to be looked into. */
  private static Level inside(int tag, Level level) {
    if (WireFormat.getTagWireType(tag) != WireFormat.WIRETYPE_LENGTH_DELIMITED) {
      return null;
    }
    return switch (level) {
      case BLOCK ->
          switch (WireFormat.getTagFieldNumber(tag)) {
            case STRING_TABLE -> Level.OBJECT;
            case GROUP -> Level.GROUP;
            default -> null;
          };
      case GROUP -> Level.OBJECT;
      case OBJECT -> null;
    };
  }
}
