import { FlatFeatures } from './flatFeatures.js';
import { ProtobufReader } from './protobuf.js';
import { TileValues } from './tileValues.js';

const FEATURES = 2;
const KEYS = 3;
const VALUES = 4;
const EXTENT = 5;

/**
 * One layer of a Mapbox vector tile 2.1 in flat arrays. Feature i has the rings (lines, points)
 * ringOf[i] to ringOf[i + 1]; ring r has the corners cornerOf[r] to cornerOf[r + 1], each two numbers in
 * `corners`, in tile units from the north-west. Polygon rings are not closed by a repeated corner.
 */
export class TileLayer {
  extent = 4096;
  count = 0;
  /** @type {string[]} */ keys = [];
  values = new TileValues();
  ringOf = new Uint32Array(1);
  cornerOf = new Uint32Array(1);
  corners = new Int32Array(0);
  #tagOf = new Uint32Array(1);
  #tags = new Uint32Array(0);

  /** @param {FlatFeatures} features */
  take({ ringOf, cornerOf, corners, tagOf, tags }) {
    this.count = ringOf.length - 1;
    this.ringOf = new Uint32Array(ringOf);
    this.cornerOf = new Uint32Array(cornerOf);
    this.corners = new Int32Array(corners);
    this.#tagOf = new Uint32Array(tagOf);
    this.#tags = new Uint32Array(tags);
  }

  /** @param {number} i feature @param {string} key @returns {unknown} undefined where it has none */
  get(i, key) {
    const wanted = this.keys.indexOf(key);
    if (wanted < 0) return undefined;
    for (let t = this.#tagOf[i]; t < this.#tagOf[i + 1]; t += 2)
      if (this.#tags[t] === wanted) return this.values.get(this.#tags[t + 1]);
    return undefined;
  }

  /** @param {number} i feature @returns {string} */
  id(i) {
    return String(this.get(i, 'id'));
  }

  /** @param {string} id @returns {number} the feature's index, -1 where this tile lacks it */
  indexOf(id) {
    const key = this.keys.indexOf('id');
    const value = this.values.indexOfText(id);
    if (key < 0 || value < 0) return -1;
    for (let i = 0; i < this.count; i++)
      for (let t = this.#tagOf[i]; t < this.#tagOf[i + 1]; t += 2)
        if (this.#tags[t] === key && this.#tags[t + 1] === value) return i;
    return -1;
  }
}

/** @param {ProtobufReader} part @returns {TileLayer} */
export function readTileLayer(part) {
  const layer = new TileLayer();
  const features = new FlatFeatures();
  while (part.more) {
    const tag = part.varint();
    const field = tag >> 3;
    if (field === FEATURES) features.add(part);
    else if (field === KEYS) layer.keys.push(text(part.part()));
    else if (field === VALUES) layer.values.add(part);
    else if (field === EXTENT) layer.extent = part.varint();
    else part.skip(tag & 7);
  }
  layer.take(features);
  return layer;
}

/** @param {ArrayBuffer} buffer a whole tile @returns {TileLayer} its first layer, empty where it has none */
export function decodeTile(buffer) {
  const reader = new ProtobufReader(new Uint8Array(buffer));
  while (reader.more) {
    const tag = reader.varint();
    if (tag >> 3 === 3) return readTileLayer(reader.part());
    reader.skip(tag & 7);
  }
  return new TileLayer();
}

/** @param {ProtobufReader} part */
function text(part) {
  return new TextDecoder().decode(part.bytes.subarray(part.at, part.end));
}
