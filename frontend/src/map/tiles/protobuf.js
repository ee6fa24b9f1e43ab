/** Reads the wire format of protocol buffers, as far as vector tiles need it. */
export class ProtobufReader {
  /** @param {Uint8Array} bytes @param {number} [start] @param {number} [end] */
  constructor(bytes, start = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  get more() {
    return this.at < this.end;
  }

  /** @returns {number} unsigned, exact to 2^53 */
  varint() {
    const { bytes } = this;
    let byte = bytes[this.at++];
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    let factor = 0x80;
    do {
      if (this.at >= this.end) throw new RangeError(`Varint cut off at byte ${this.at}`);
      byte = bytes[this.at++];
      value += (byte & 0x7f) * factor;
      factor *= 0x80;
    } while (byte >= 0x80);
    return value;
  }

  /** A length-delimited part as a reader of its own; this reader moves behind it. */
  part() {
    const end = this.partEnd();
    const part = new ProtobufReader(this.bytes, this.at, end);
    this.at = end;
    return part;
  }

  /** Where the length-delimited part ends that this reader moves into. */
  partEnd() {
    const length = this.varint();
    if (this.at + length > this.end)
      throw new RangeError(`Message cut off: ${length} bytes expected at byte ${this.at}`);
    return this.at + length;
  }

  /** @param {number} wireType 0 varint, 1 eight bytes, 2 length-delimited, 5 four bytes */
  skip(wireType) {
    if (wireType === 0) this.varint();
    else if (wireType === 1) this.at += 8;
    else if (wireType === 2) this.at = this.partEnd();
    else if (wireType === 5) this.at += 4;
    else throw new RangeError(`Unknown wire type ${wireType} at byte ${this.at}`);
  }
}

/** @param {number} n zigzag-encoded */
export function zigzag(n) {
  return n % 2 ? -(n + 1) / 2 : n / 2;
}
