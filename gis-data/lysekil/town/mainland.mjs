/** Woods, bare hills and small lakes of the country behind the town, so that the map has a world round it. */
import { dice } from './random.mjs';
import { edges, pointDistance, ringsDistance } from './geometry.mjs';
import { blob, sea } from './coast.mjs';
import { grounds } from './landmarks.mjs';
import { streets } from './network.mjs';
import { atSea } from './site.mjs';

const { between, happens } = dice('mainland');

const WANTED = 46;
const shoreEdges = edges(sea);
const road = streets
  .filter((s) => s.name === 'Landsvägsgatan')
  .flatMap((s) => s.line.slice(1).map((p, i) => [s.line[i], p]));

const free = (ring, others) =>
  ring.every((p) => !atSea(p)) &&
  ring.every((p) => pointDistance(p, shoreEdges) > 25 && pointDistance(p, road) > 12) &&
  others.every((o) => ringsDistance(o, ring) > 30);

/** Woods keep to land that nothing else uses; every second one has a bare top, some a lake. */
function woods() {
  const found = [];
  for (let i = 0; i < 900 && found.length < WANTED; i++) {
    const [u, v, size] = [between(1250, 6500), between(-5200, 3600), between(110, 420)];
    const ring = blob([u, v], size, size * between(0.45, 0.8), 0.28, 42);
    if (free(ring, [...found.map((f) => f.ring), ...grounds.map((g) => g.ring)]))
      found.push({ ring, u, v, size });
  }
  return found;
}

const all = woods();
export const mainland = all.flatMap(({ ring, u, v, size }, i) => {
  const core = happens(0.5)
    ? { name: `Kalberg ${i + 1}`, kind: 'rock', ring: blob([u, v], size * 0.4, size * 0.24, 0.3, 36) }
    : null;
  const lake =
    !core && happens(0.35)
      ? { name: `Tjärn ${i + 1}`, kind: 'water', ring: blob([u, v], size * 0.34, size * 0.18, 0.3, 30) }
      : null;
  return [{ name: `Skog ${i + 1}`, kind: 'green', ring }, core, lake].filter(Boolean);
});
