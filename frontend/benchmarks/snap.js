/**
 * How long one snap takes among 20,000 edges: `node benchmarks/snap.js`, in frontend/. The town is a net of streets
 * and houses, 1.5 km wide; the reach is that of a mouse at the outermost zoom where snapping works (10 pixels, 13 m).
 */
import { EdgeList } from '../src/edit/snap/edgeList.js';
import { snap } from '../src/edit/snap/snap.js';
import { SnapIndex } from '../src/edit/snap/snapIndex.js';

const EDGES = 20_000;
const SIDE_M = 1_500;
const QUERIES = 5_000;
let seed = 11;
const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;

function town() {
  const edges = new EdgeList();
  for (let i = 0; i < 60; i++) {
    edges.add([0, i * 25], [SIDE_M, i * 25 + 40], i, 2 * i, 2 * i + 1);
    edges.add([i * 25, 0], [i * 25 - 40, SIDE_M], i, 2 * i, 2 * i + 1);
  }
  while (edges.count < EDGES) house(edges, random() * SIDE_M, random() * SIDE_M, 4 + random() * 12);
  return new SnapIndex(edges);
}

/** @param {EdgeList} edges @param {number} x @param {number} y @param {number} size */
function house(edges, x, y, size) {
  const ring = [
    [x, y],
    [x + size, y + 1],
    [x + size - 1, y + size],
    [x, y + size],
  ];
  ring.forEach((corner, i) => edges.add(corner, ring[(i + 1) % 4], edges.count, i, (i + 1) % 4));
}

/** @param {SnapIndex} index @param {number} reach metres @returns {number[]} milliseconds, sorted */
function times(index, reach) {
  const taken = [];
  for (let n = 0; n < QUERIES; n++) {
    const at = [random() * SIDE_M, random() * SIDE_M];
    const start = performance.now();
    snap(at, reach, [{ index }], { from: [at[0] + 30, at[1] + 20] });
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b);
}

const start = performance.now();
const index = town();
console.log(`${index.count} edges, index built in ${(performance.now() - start).toFixed(1)} ms`);
for (const reach of [1.6, 13]) {
  times(index, reach);
  const taken = times(index, reach);
  const at = (/** @type {number} */ share) => taken[Math.floor(share * (QUERIES - 1))].toFixed(3);
  console.log(`reach ${reach} m: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, worst ${at(1)} ms`);
}
