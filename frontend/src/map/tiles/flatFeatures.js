import { zigzag } from './protobuf.js';

/** @typedef {import('./protobuf.js').ProtobufReader} ProtobufReader */

const MOVE_TO = 1;
const LINE_TO = 2;

/** Growing arrays while a tile layer is read; TileLayer says what they mean. */
export class FlatFeatures {
  /** @type {number[]} */ ringOf = [0];
  /** @type {number[]} */ cornerOf = [0];
  /** @type {number[]} */ corners = [];
  /** @type {number[]} */ tagOf = [0];
  /** @type {number[]} */ tags = [];

  /** @param {ProtobufReader} part */
  add(part) {
    /** @type {ProtobufReader|null} */
    let geometry = null;
    while (part.more) {
      const tag = part.varint();
      if (tag >> 3 === 2) this.#addTags(part.part());
      else if (tag >> 3 === 4) geometry = part.part();
      else part.skip(tag & 7);
    }
    if (geometry) this.#addGeometry(geometry);
    this.tagOf.push(this.tags.length);
    this.ringOf.push(this.cornerOf.length - 1);
  }

  /** @param {ProtobufReader} part */
  #addTags(part) {
    while (part.more) this.tags.push(part.varint());
  }

  /** @param {ProtobufReader} part commands: move to, line to, close */
  #addGeometry(part) {
    let x = 0;
    let y = 0;
    while (part.more) {
      const command = part.varint();
      const kind = command & 7;
      if (kind !== MOVE_TO && kind !== LINE_TO) continue;
      for (let n = command >> 3; n > 0; n--) {
        if (kind === MOVE_TO) this.#endRing();
        x += zigzag(part.varint());
        y += zigzag(part.varint());
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
