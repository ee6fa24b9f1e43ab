package se.lykta.server.tiles;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Protocol Buffers messages, written into a growing array. Not safe for threads. */
final class Protobuf {
  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int BYTES = 2;
  private static final int LONGEST_VARINT = 10;

  private byte[] buffer = new byte[1024];
  private int length;

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  byte[] toArray() {
    return Arrays.copyOf(buffer, length);
  }

  void number(int field, long value) {
    key(field, VARINT);
    varint(value);
  }

  void bool(int field, boolean value) {
    number(field, value ? 1 : 0);
  }

  void signed(int field, long value) {
    number(field, (value << 1) ^ (value >> 63));
  }

  void decimal(int field, double value) {
    key(field, FIXED64);
    reserve(Double.BYTES);
    long bits = Double.doubleToRawLongBits(value);
    for (int i = 0; i < Double.BYTES; i++) {
      buffer[length++] = (byte) (bits >>> (8 * i));
    }
  }

  void text(int field, String text) {
    bytes(field, text.getBytes(StandardCharsets.UTF_8));
  }

  void bytes(int field, byte[] value) {
    key(field, BYTES);
    varint(value.length);
    append(value, value.length);
  }

  /** Another message, or packed numbers. */
  void message(int field, Protobuf message) {
    key(field, BYTES);
    varint(message.length);
    append(message.buffer, message.length);
  }

  /** The fields of another message. */
  void append(Protobuf message) {
    append(message.buffer, message.length);
  }

  private void append(byte[] bytes, int count) {
    reserve(count);
    System.arraycopy(bytes, 0, buffer, length, count);
    length += count;
  }

  private void key(int field, int wireType) {
    varint((long) field << 3 | wireType);
  }

  void varint(long value) {
    reserve(LONGEST_VARINT);
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      buffer[length++] = (byte) (rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    buffer[length++] = (byte) rest;
  }

  private void reserve(int more) {
    if (length + more > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + more));
    }
  }
}
