/** Writes just enough of a vector tile to test its reader. */
class Writer {
  /** @type {number[]} */ bytes = [];

  /** @param {number} n */
  varint(n) {
    for (; n >= 0x80; n = Math.floor(n / 128)) this.bytes.push(n % 128 | 0x80);
    this.bytes.push(n);
    return this;
  }

  /** @param {number} field @param {ArrayLike<number>} bytes */
  part(field, bytes) {
    this.varint(field * 8 + 2).varint(bytes.length);
    this.bytes.push(...Array.from(bytes));
    return this;
  }
}

const utf8 = new TextEncoder();
const zigzag = (/** @type {number} */ n) => (n < 0 ? -2 * n - 1 : 2 * n);

/** @typedef {{type: 1|2|3, rings: number[][][], values: Record<string, string|boolean|number>}} Sample */

/** @param {Sample[]} features @returns {ArrayBuffer} */
export function tileOf(features) {
  const layer = new Writer().part(1, utf8.encode('sample'));
  /** @type {string[]} */ const keys = [];
  /** @type {(string|boolean|number)[]} */ const values = [];
  const index = (/** @type {any[]} */ list, /** @type {unknown} */ item) =>
    list.includes(item) ? list.indexOf(item) : list.push(item) - 1;
  for (const { type, rings, values: attributes } of features) {
    const tags = new Writer();
    for (const [key, value] of Object.entries(attributes))
      tags.varint(index(keys, key)).varint(index(values, value));
    const feature = new Writer()
      .part(2, tags.bytes)
      .varint(3 * 8)
      .varint(type);
    layer.part(2, feature.part(4, commands(type, rings)).bytes);
  }
  for (const key of keys) layer.part(3, utf8.encode(key));
  for (const value of values) layer.part(4, encoded(value));
  layer.varint(5 * 8).varint(4096);
  return Uint8Array.from(new Writer().part(3, layer.bytes).bytes).buffer;
}

/** @param {number} type @param {number[][][]} rings */
function commands(type, rings) {
  const writer = new Writer();
  let [x, y] = [0, 0];
  for (const ring of rings)
    ring.forEach(([rx, ry], i) => {
      if (i === 0) writer.varint(9);
      if (i === 1) writer.varint((ring.length - 1) * 8 + 2);
      writer.varint(zigzag(rx - x)).varint(zigzag(ry - y));
      [x, y] = [rx, ry];
      if (type === 3 && i === ring.length - 1) writer.varint(15);
    });
  return writer.bytes;
}

/** @param {string|boolean|number} value */
function encoded(value) {
  if (typeof value === 'string') return new Writer().part(1, utf8.encode(value)).bytes;
  if (typeof value === 'boolean') return new Writer().varint(7 * 8).varint(value ? 1 : 0).bytes;
  const bytes = new Uint8Array(9);
  bytes[0] = 3 * 8 + 1;
  new DataView(bytes.buffer).setFloat64(1, value, true);
  return bytes;
}
