import { ProtobufReader, zigzag } from './protobuf.js';

const text = new TextDecoder();

/** The attribute values of one tile layer, decoded only when asked for: most of them are ids. */
export class TileValues {
  /** @type {ProtobufReader[]} */ #raw = [];
  /** @type {unknown[]} */ #decoded = [];

  /** @param {ProtobufReader} part */
  add(part) {
    this.#raw.push(part);
  }

  /** @param {number} index @returns {unknown} */
  get(index) {
    return (this.#decoded[index] ??= value(this.#raw[index]));
  }

  /** @param {string} wanted @returns {number} index of a text value, -1 where the tile has none such */
  indexOfText(wanted) {
    const bytes = new TextEncoder().encode(wanted);
    return this.#raw.findIndex((raw) => endsWith(raw, bytes));
  }
}

/** @param {ProtobufReader} raw @param {Uint8Array} bytes */
function endsWith(raw, bytes) {
  const start = raw.end - bytes.length;
  if (start - raw.at !== 2) return false;
  for (let i = bytes.length - 1; i >= 0; i--) if (raw.bytes[start + i] !== bytes[i]) return false;
  return true;
}

/** @param {ProtobufReader} raw @returns {unknown} */
function value({ bytes, at, end }) {
  const reader = new ProtobufReader(bytes, at, end);
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
