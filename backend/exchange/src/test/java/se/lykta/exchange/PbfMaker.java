package se.lykta.exchange;

import com.google.protobuf.ByteString;
import crosby.binary.Fileformat.Blob;
import crosby.binary.Fileformat.BlobHeader;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.PrimitiveBlock;
import crosby.binary.Osmformat.PrimitiveGroup;
import crosby.binary.Osmformat.Relation;
import crosby.binary.Osmformat.StringTable;
import crosby.binary.Osmformat.Way;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/** Makes small OSM PBF files; ids count up from 1 for each kind of object. */
public final class PbfMaker {
  private final List<String> strings = new ArrayList<>(List.of(""));
  private final DenseNodes.Builder nodes = DenseNodes.newBuilder();
  private final List<Way> ways = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private long lastLon;
  private long lastLat;
  private int nodeCount;

  /**
   * @return its id
   */
  public long node(double lon, double lat, Map<String, String> tags) {
    long lonSteps = Math.round(lon * 1e7);
    long latSteps = Math.round(lat * 1e7);
    nodes.addId(1).addLon(lonSteps - lastLon).addLat(latSteps - lastLat);
    lastLon = lonSteps;
    lastLat = latSteps;
    tags.forEach((key, value) -> nodes.addKeysVals(string(key)).addKeysVals(string(value)));
    nodes.addKeysVals(0);
    return ++nodeCount;
  }

  /**
   * @return its id
   */
  public long way(Map<String, String> tags, long... refs) {
    var way = Way.newBuilder().setId(ways.size() + 1);
    long last = 0;
    for (long ref : refs) {
      way.addRefs(ref - last);
      last = ref;
    }
    tags.forEach((key, value) -> way.addKeys(string(key)).addVals(string(value)));
    ways.add(way.build());
    return ways.size();
  }

  /** A way around a box, a few metres wide. @return its id */
  public long box(Map<String, String> tags, double lon, double lat, double size) {
    long a = node(lon, lat, Map.of());
    long b = node(lon + size, lat, Map.of());
    long c = node(lon + size, lat + size, Map.of());
    long d = node(lon, lat + size, Map.of());
    return way(tags, a, b, c, d, a);
  }

  /** An area with one outer way and one inner one. @return its id */
  public long multipolygon(Map<String, String> tags, long outer, long inner) {
    var relation = Relation.newBuilder().setId(relations.size() + 1);
    relation.addMemids(outer).addRolesSid(string("outer")).addTypes(Relation.MemberType.WAY);
    relation
        .addMemids(inner - outer)
        .addRolesSid(string("inner"))
        .addTypes(Relation.MemberType.WAY);
    relation.addKeys(string("type")).addVals(string("multipolygon"));
    tags.forEach((key, value) -> relation.addKeys(string(key)).addVals(string(value)));
    relations.add(relation.build());
    return relations.size();
  }

  private int string(String text) {
    if (!strings.contains(text)) {
      strings.add(text);
    }
    return strings.indexOf(text);
  }

  public Path write(Path file) {
    return write(file, block().toByteArray());
  }

  private PrimitiveBlock block() {
    var table = StringTable.newBuilder();
    strings.forEach(text -> table.addS(ByteString.copyFromUtf8(text)));
    return PrimitiveBlock.newBuilder()
        .setStringtable(table)
        .addPrimitivegroup(PrimitiveGroup.newBuilder().setDense(nodes))
        .addPrimitivegroup(PrimitiveGroup.newBuilder().addAllWays(ways))
        .addPrimitivegroup(PrimitiveGroup.newBuilder().addAllRelations(relations))
        .build();
  }

  /** A file with a header and that block, whatever the block is. */
  public static Path write(Path file, byte[] block) {
    var blob =
        Blob.newBuilder().setRawSize(block.length).setZlibData(ByteString.copyFrom(zip(block)));
    return write(file, blob.build());
  }

  public static Path write(Path file, Blob data) {
    var header =
        HeaderBlock.newBuilder()
            .addRequiredFeatures("OsmSchema-V0.6")
            .addRequiredFeatures("DenseNodes")
            .build();
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      write(out, "OSMHeader", Blob.newBuilder().setRaw(header.toByteString()).build());
      write(out, "OSMData", data);
      return Files.write(file, bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DataOutputStream out, String type, Blob blob) throws IOException {
    byte[] header =
        BlobHeader.newBuilder()
            .setType(type)
            .setDatasize(blob.getSerializedSize())
            .build()
            .toByteArray();
    out.writeInt(header.length);
    out.write(header);
    out.write(blob.toByteArray());
  }

  public static byte[] zip(byte[] bytes) {
    var deflater = new Deflater();
    deflater.setInput(bytes);
    deflater.finish();
    var out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }
}
