package se.lykta.exchange.intake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes a field's value and reads it back: one letter for its type, then the value. */
final class ValueCodec {

  private ValueCodec() {}

  static void write(DataOutputStream out, Object value) throws IOException {
    switch (value) {
      case null -> out.writeByte('0');
      case String text -> writeText(out, text);
      case Double number -> writeLong(out, 'd', Double.doubleToRawLongBits(number));
      case Boolean bool -> out.writeByte(bool ? 't' : 'f');
      case LocalDate day -> writeLong(out, 'D', day.toEpochDay());
      case Instant time -> writeTime(out, time);
      case UUID id -> writeId(out, id);
      case List<?> items -> writeItems(out, items);
      default -> throw new IllegalArgumentException("no field holds a " + value.getClass());
    }
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeByte('s');
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void writeLong(DataOutputStream out, char type, long value) throws IOException {
    out.writeByte(type);
    out.writeLong(value);
  }

  private static void writeTime(DataOutputStream out, Instant time) throws IOException {
    writeLong(out, 'T', time.getEpochSecond());
    out.writeInt(time.getNano());
  }

  private static void writeId(DataOutputStream out, UUID id) throws IOException {
    writeLong(out, 'u', id.getMostSignificantBits());
    out.writeLong(id.getLeastSignificantBits());
  }

  private static void writeItems(DataOutputStream out, List<?> items) throws IOException {
    out.writeByte('l');
    out.writeInt(items.size());
    for (Object item : items) {
      write(out, item);
    }
  }

  static Object read(DataInputStream in) throws IOException {
    byte type = in.readByte();
    return switch (type) {
      case '0' -> null;
      case 's' -> readText(in);
      case 'd' -> Double.longBitsToDouble(in.readLong());
      case 't' -> true;
      case 'f' -> false;
      case 'D' -> LocalDate.ofEpochDay(in.readLong());
      case 'T' -> Instant.ofEpochSecond(in.readLong(), in.readInt());
      case 'u' -> new UUID(in.readLong(), in.readLong());
      case 'l' -> readItems(in);
      default -> throw new IOException("no value has the type " + type);
    };
  }

  private static String readText(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<Object> readItems(DataInputStream in) throws IOException {
    int size = in.readInt();
    var items = new ArrayList<Object>(size);
    for (int i = 0; i < size; i++) {
      items.add(read(in));
    }
    return List.copyOf(items);
  }
}
