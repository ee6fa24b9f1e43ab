/** A sign that tells of cameras, drawn dot by dot: a camera in blue on yellow. An example, no photo. */
import { crc32, deflateSync } from 'node:zlib';

const SIZE = 96;
const WHITE = [238, 240, 242];
const YELLOW = [246, 200, 60];
const BLUE = [24, 52, 92];

const inBox = (x, y, [left, top, right, bottom]) => x >= left && x < right && y >= top && y < bottom;

function colourAt(x, y) {
  if (inBox(x, y, [24, 40, 56, 58]) || Math.hypot(x - 62, y - 49) < 8) return BLUE;
  if (inBox(x, y, [36, 58, 40, 70]) || inBox(x, y, [28, 70, 48, 74])) return BLUE;
  if (inBox(x, y, [12, 12, 84, 84])) return YELLOW;
  return inBox(x, y, [8, 8, 88, 88]) ? BLUE : WHITE;
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** @returns {Buffer} a PNG; stored without compression, so that it is the same wherever it is made */
export function signPicture() {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(SIZE, 0);
  head.writeUInt32BE(SIZE, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Array.from({ length: SIZE }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: SIZE }, (_, x) => colourAt(x, y)).flat()]),
  );
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
