import { ProtobufReader, zigzag } from './protobuf.js';

const text = new TextDecoder();

/** The attribute values of one tile layer, decoded only when asked for: most of them are ids. */
export class TileValues {
  #bytes = /** @type {Uint8Array} */ (new Uint8Array(0));
  /** @type {number[]} */ #starts = [];
  /** @type {number[]} */ #ends = [];
  /** @type {Map<number, unknown>} */ #decoded = new Map();

  /** @param {ProtobufReader} reader at a value's length; moves behind the value */
  add(reader) {
    this.#bytes = reader.bytes;
    this.#ends.push(reader.partEnd());
    this.#starts.push(reader.at);
    reader.at = this.#ends[this.#ends.length - 1];
  }

  /** @param {number} index @returns {unknown} */
  get(index) {
    if (!this.#decoded.has(index)) this.#decoded.set(index, value(this.#reader(index)));
    return this.#decoded.get(index);
  }

  /** @param {number} index */
  #reader(index) {
    return new ProtobufReader(this.#bytes, this.#starts[index], this.#ends[index]);
  }

  /** @param {string} wanted @returns {number} index of a text value, -1 where the tile has none such */
  indexOfText(wanted) {
    const text = new TextEncoder().encode(wanted);
    return this.#starts.findIndex((start, index) => this.#isText(start, this.#ends[index], text));
  }

  /** @param {number} start @param {number} end @param {Uint8Array} text @returns {boolean} */
  #isText(start, end, text) {
    if (end - start - text.length !== 2) return false;
    return text.every((byte, i) => this.#bytes[start + 2 + i] === byte);
  }
}

/** @param {ProtobufReader} reader @returns {unknown} */
function value(reader) {
  const { bytes } = reader;
  const tag = reader.varint();
  const data = new DataView(bytes.buffer, bytes.byteOffset);
  switch (tag >> 3) {
    case 1:
      return string(reader.part());
    case 2:
      return data.getFloat32(reader.at, true);
    case 3:
      return data.getFloat64(reader.at, true);
    case 6:
      return zigzag(reader.varint());
    case 7:
      return reader.varint() === 1;
    default:
      return reader.varint();
  }
}

/** @param {ProtobufReader} part */
function string(part) {
  return text.decode(part.bytes.subarray(part.at, part.end));
}
