package se.lykta.server.geojson;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON as UTF-8 bytes, collected and handed on in large pieces. The caller places commas and
 * brackets. Not safe for threads.
 */
public final class JsonBytes implements AutoCloseable {
  private static final int PIECE = 32 * 1024;

  /** Room that is always there for one number. */
  private static final int NUMBER = 32;

  private static final long[] POWERS_OF_TEN = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
  };
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream out;
  private byte[] buffer = new byte[PIECE];
  private int length;

  private JsonBytes(OutputStream out) {
    this.out = out;
  }

  /** Hands full pieces to {@code out}, the rest on {@link #close}; the stream stays open. */
  public static JsonBytes to(OutputStream out) {
    return new JsonBytes(out);
  }

  /** Keeps everything for {@link #toArray}. */
  public static JsonBytes inMemory() {
    return new JsonBytes(null);
  }

  public byte[] toArray() {
    return Arrays.copyOf(buffer, length);
  }

  @Override
  public String toString() {
    return new String(buffer, 0, length, StandardCharsets.UTF_8);
  }

  /** JSON that is ready; ASCII only. */
  public JsonBytes raw(String json) {
    int size = json.length();
    reserve(size);
    json.getBytes(0, size, buffer, length);
    length += size;
    return this;
  }

  public JsonBytes raw(byte[] json) {
    reserve(json.length);
    System.arraycopy(json, 0, buffer, length, json.length);
    length += json.length;
    return this;
  }

  public JsonBytes raw(char c) {
    reserve(1);
    buffer[length++] = (byte) c;
    return this;
  }

  /** JSON that is ready, in any script. */
  public JsonBytes json(String ready) {
    return raw(ready.getBytes(StandardCharsets.UTF_8));
  }

  /** A string in quotes. */
  public JsonBytes text(String text) {
    int size = text.length();
    reserve(6 * size + 2);
    buffer[length++] = '"';
    for (int i = 0; i < size; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return rest(text, i);
      }
      ascii(c);
    }
    buffer[length++] = '"';
    return this;
  }

  private JsonBytes rest(String text, int from) {
    for (byte b : text.substring(from).getBytes(StandardCharsets.UTF_8)) {
      if (b < 0) {
        buffer[length++] = b;
      } else {
        ascii((char) b);
      }
    }
    buffer[length++] = '"';
    return this;
  }

  private void ascii(char c) {
    if (c == '"' || c == '\\') {
      buffer[length++] = '\\';
      buffer[length++] = (byte) c;
    } else if (c >= 0x20) {
      buffer[length++] = (byte) c;
    } else {
      control(c);
    }
  }

  private void control(char c) {
    buffer[length++] = '\\';
    buffer[length++] = 'u';
    buffer[length++] = '0';
    buffer[length++] = '0';
    buffer[length++] = HEX[c >> 4];
    buffer[length++] = HEX[c & 15];
  }

  public JsonBytes bool(boolean value) {
    return value ? raw(TRUE) : raw("false");
  }

  public JsonBytes whole(long value) {
    reserve(NUMBER);
    if (value < 0) {
      buffer[length++] = '-';
      digits(-value);
    } else {
      digits(value);
    }
    return this;
  }

  private void digits(long value) {
    int size = 1;
    for (long v = value; v >= 10; v /= 10) {
      size++;
    }
    long rest = value;
    for (int i = length + size - 1; i >= length; i--) {
      buffer[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += size;
  }

  /**
   * A number with at most so many decimals, without zeros at the end.
   *
   * @param value finite, and less than 9e9 in size
   * @param decimals 0 to 9
   */
  public JsonBytes decimal(double value, int decimals) {
    reserve(NUMBER);
    long power = POWERS_OF_TEN[decimals];
    long scaled = Math.round(value * power);
    if (scaled < 0) {
      buffer[length++] = '-';
      scaled = -scaled;
    }
    digits(scaled / power);
    fraction(scaled % power, power);
    return this;
  }

  private void fraction(long fraction, long power) {
    if (fraction == 0) {
      return;
    }
    buffer[length++] = '.';
    long rest = fraction;
    for (long unit = power / 10; rest > 0; unit /= 10) {
      buffer[length++] = (byte) ('0' + rest / unit);
      rest %= unit;
    }
  }

  private void reserve(int more) {
    if (length + more <= buffer.length) {
      return;
    }
    if (out != null) {
      flush();
    }
    if (length + more > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + more));
    }
  }

  private void flush() {
    try {
      out.write(buffer, 0, length);
      length = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (out != null) {
      flush();
    }
  }
}
