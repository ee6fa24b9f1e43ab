import { zigzag } from './protobuf.js';

/** @typedef {import('./protobuf.js').ProtobufReader} ProtobufReader */

const TAGS = 2;
const GEOMETRY = 4;
const MOVE_TO = 1;
const LINE_TO = 2;

/**
 * Growing arrays while a tile layer is read; TileLayer says what they mean. Nothing else is made for a feature,
 * because collecting tens of thousands of small objects takes longer than reading the tile.
 */
export class FlatFeatures {
  /** @type {number[]} */ ringOf = [0];
  /** @type {number[]} */ cornerOf = [0];
  /** @type {number[]} */ corners = [];
  /** @type {number[]} */ tagOf = [0];
  /** @type {number[]} */ tags = [];

  /** @param {ProtobufReader} reader at a feature's length; moves behind the feature */
  add(reader) {
    const end = reader.partEnd();
    while (reader.at < end) {
      const tag = reader.varint();
      if (tag >> 3 === TAGS) this.#addTags(reader, reader.partEnd());
      else if (tag >> 3 === GEOMETRY) this.#addGeometry(reader, reader.partEnd());
      else reader.skip(tag & 7);
    }
    this.tagOf.push(this.tags.length);
    this.ringOf.push(this.cornerOf.length - 1);
  }

  /** @param {ProtobufReader} reader @param {number} end */
  #addTags(reader, end) {
    while (reader.at < end) this.tags.push(reader.varint());
  }

  /** @param {ProtobufReader} reader at commands: move to, line to, close @param {number} end */
  #addGeometry(reader, end) {
    let x = 0;
    let y = 0;
    while (reader.at < end) {
      const command = reader.varint();
      const kind = command & 7;
      if (kind !== MOVE_TO && kind !== LINE_TO) continue;
      for (let n = command >> 3; n > 0; n--) {
        if (kind === MOVE_TO) this.#endRing();
        x += zigzag(reader.varint());
        y += zigzag(reader.varint());
        this.corners.push(x, y);
      }
    }
    this.#endRing();
  }

  #endRing() {
    const corners = this.corners.length / 2;
    if (corners > this.cornerOf[this.cornerOf.length - 1]) this.cornerOf.push(corners);
  }
}
