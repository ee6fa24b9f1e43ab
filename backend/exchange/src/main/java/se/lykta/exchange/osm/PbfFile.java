package se.lykta.exchange.osm;

import com.google.protobuf.InvalidProtocolBufferException;
import crosby.binary.Fileformat.Blob;
import crosby.binary.Fileformat.BlobHeader;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.PrimitiveBlock;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import se.lykta.exchange.intake.ImportRefused;

/** An OSM PBF file, read block by block as often as wanted. */
final class PbfFile implements AutoCloseable {
  private static final Set<String> UNDERSTOOD = Set.of("OsmSchema-V0.6", "DenseNodes");

  private final String name;
  private final RandomAccessFile file;
  private final List<Block> blocks = new ArrayList<>();

  /** Where a blob begins and how long it is, in bytes; which objects it holds, once it was read. */
  private static final class Block {
    private final long from;
    private final int length;
    private final boolean header;
    private boolean wasRead;
    private boolean hasNodes;
    private boolean hasWays;
    private boolean hasRelations;

    private Block(long from, int length, boolean header) {
      this.from = from;
      this.length = length;
      this.header = header;
    }

    private boolean mayHold(OsmObject.Type type) {
      return !wasRead
          || switch (type) {
            case NODE -> hasNodes;
            case WAY -> hasWays;
            case RELATION -> hasRelations;
          };
    }

    private void remember(PrimitiveBlock block) {
      for (var group : block.getPrimitivegroupList()) {
        hasNodes |= group.hasDense() || group.getNodesCount() > 0;
        hasWays |= group.getWaysCount() > 0;
        hasRelations |= group.getRelationsCount() > 0;
      }
      wasRead = true;
    }
  }

  /**
   * @throws ImportRefused where it ends too early, is something else or needs what nobody here
   *     understands
   */
  PbfFile(Path path) throws IOException {
    name = path.getFileName().toString();
    file = new RandomAccessFile(path.toFile(), "r");
    try {
      findBlocks();
      checkHeader();
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private void findBlocks() throws IOException {
    long position = 0;
    while (position < file.length()) {
      Block block = findBlock(position);
      blocks.add(block);
      position = block.from + block.length;
    }
  }

  private Block findBlock(long position) throws IOException {
    need(position, Integer.BYTES);
    file.seek(position);
    int length = file.readInt();
    if (length <= 0 || length > PbfBlob.MOST_HEADER_BYTES) {
      throw damaged(
          position,
          new DamagedBlock(
              "ett huvud på " + Integer.toUnsignedString(length) + " byte",
              "a header of " + Integer.toUnsignedString(length) + " bytes",
              "1–" + PbfBlob.MOST_HEADER_BYTES));
    }
    need(position + Integer.BYTES, length);
    BlobHeader header = parseHeader(position, length);
    long from = position + Integer.BYTES + length;
    need(from, header.getDatasize());
    return new Block(from, header.getDatasize(), header.getType().equals("OSMHeader"));
  }

  private BlobHeader parseHeader(long position, int length) throws IOException {
    byte[] bytes = new byte[length];
    file.readFully(bytes);
    try {
      BlobHeader header = BlobHeader.parseFrom(bytes);
      if (header.getDatasize() < 0 || header.getDatasize() > PbfBlob.MOST_BYTES) {
        throw damaged(
            position,
            new DamagedBlock(
                "ett block på " + Integer.toUnsignedString(header.getDatasize()) + " byte",
                "a block of " + Integer.toUnsignedString(header.getDatasize()) + " bytes",
                "≤ " + PbfBlob.MOST_BYTES));
      }
      return header;
    } catch (InvalidProtocolBufferException e) {
      throw damaged(position, notPbf());
    }
  }

  private void need(long from, long bytes) throws IOException {
    if (from + bytes > file.length()) {
      throw ImportRefused.file(
          name,
          "truncated",
          "Filen slutar vid byte " + file.length() + "; väntat minst " + (from + bytes) + " byte",
          "The file ends at byte " + file.length() + "; expected at least " + (from + bytes));
    }
  }

  private void checkHeader() throws IOException {
    if (blocks.isEmpty() || !blocks.getFirst().header) {
      throw damaged(0, new DamagedBlock("inget OSMHeader", "no OSMHeader", "OSMHeader"));
    }
    try {
      HeaderBlock header = HeaderBlock.parseFrom(unpack(blocks.getFirst()));
      for (String feature : header.getRequiredFeaturesList()) {
        if (!UNDERSTOOD.contains(feature)) {
          throw new DamagedBlock("kräver " + feature, "needs " + feature, UNDERSTOOD.toString());
        }
      }
    } catch (InvalidProtocolBufferException e) {
      throw damaged(blocks.getFirst().from, notPbf());
    } catch (DamagedBlock e) {
      throw damaged(blocks.getFirst().from, e);
    }
  }

  /**
   * Shows the visitor every block that may hold objects of that type.
   *
   * @param share told the share of blocks that are done, 0 to 1
   */
  void read(OsmObject.Type type, OsmVisitor visitor, DoubleConsumer share) throws IOException {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!block.header && block.mayHold(type)) {
        read(block, visitor);
      }
      share.accept((i + 1.0) / blocks.size());
    }
  }

  private void read(Block block, OsmVisitor visitor) throws IOException {
    try {
      byte[] bytes = unpack(block);
      PbfGuard.check(bytes);
      PrimitiveBlock primitives = PrimitiveBlock.parseFrom(bytes);
      block.remember(primitives);
      new PbfDecoder(primitives, visitor).decode();
    } catch (InvalidProtocolBufferException e) {
      throw damaged(block.from, notPbf());
    } catch (DamagedBlock e) {
      throw damaged(block.from, e);
    }
  }

  private byte[] unpack(Block block) throws IOException, DamagedBlock {
    byte[] bytes = new byte[block.length];
    file.seek(block.from);
    file.readFully(bytes);
    return PbfBlob.unpack(Blob.parseFrom(bytes));
  }

  private static DamagedBlock notPbf() {
    return new DamagedBlock("något annat", "something else", "OSM PBF");
  }

  private ImportRefused damaged(long position, DamagedBlock what) {
    return ImportRefused.file(
        name,
        "damaged",
        "Blocket vid byte "
            + position
            + " är skadat: "
            + what.found().sv()
            + "; väntat "
            + what.expected(),
        "The block at byte "
            + position
            + " is damaged: "
            + what.found().en()
            + "; expected "
            + what.expected());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
