/**
 * Draws the committed files as one SVG, to look at:
 * `node picture.mjs [theme] [longitude latitude metres-across] > town.svg` (theme: light or night).
 */
import { readFileSync } from 'node:fs';
import { toGrid } from './town/sweref.mjs';

const [theme = 'light', lon = '11.4391', lat = '58.2746', across = '1700'] = process.argv.slice(2);
const [WIDTH, HEIGHT] = [1600, 1060];
// prettier-ignore
const THEMES = {
  light: { land: '#f3f1ea', water: '#cfe3ee', green: '#dfead6', rock: '#e3ded3', paved: '#ebe7dd', building: '#d9d4c8', wall: '#beb8aa', street: '#ffffff', edge: '#cfcabd', tree: '#b9d0a8', text: '#50607a', halo: '#ffffff', led: '#f7d05b', sodium: '#e08a2e', rim: '#5a4a10' },
  night: { land: '#0d1420', water: '#0a1a2b', green: '#0e1b18', rock: '#121a26', paved: '#101827', building: '#1b2535', wall: '#2b384d', street: '#141d2c', edge: '#223046', tree: '#12261e', text: '#9fb0c9', halo: '#0a0f1a', led: '#f5d67a', sodium: '#e08a2e', rim: '#0a0f1a' },
}
const c = THEMES[theme];
const centre = toGrid([Number(lon), Number(lat)]);
const scale = WIDTH / Number(across);

const read = (layer) =>
  JSON.parse(readFileSync(new URL(`${layer}.geojson`, import.meta.url), 'utf8')).features;
const xy = (p) => {
  const [e, n] = toGrid(p);
  return [
    ((e - centre[0]) * scale + WIDTH / 2).toFixed(1),
    (HEIGHT / 2 - (n - centre[1]) * scale).toFixed(1),
  ];
};
const way = (line) => `M${line.map((p) => xy(p).join(' ')).join('L')}`;
const area = (f) => f.geometry.coordinates.map((ring) => `${way(ring)}Z`).join('');
const path = (d, style) => `<path d="${d}" fill-rule="evenodd" style="${style}"/>`;
const spot = (p, r, style) => `<circle cx="${xy(p)[0]}" cy="${xy(p)[1]}" r="${r}" style="${style}"/>`;

const streets = read('street');
const lineStyle = (f, extra, colour) =>
  `fill:none;stroke:${colour};stroke-linecap:round;stroke-linejoin:round;stroke-width:${f.properties.width_m * scale + extra}`;

function labels() {
  const longest = new Map();
  for (const f of streets) {
    const length = f.geometry.coordinates.length;
    if ((longest.get(f.properties.name)?.geometry.coordinates.length ?? 0) < length)
      longest.set(f.properties.name, f);
  }
  return [...longest.values()].map((f, i) => {
    const line = f.geometry.coordinates;
    const forward = line.at(-1)[0] > line[0][0] ? line : [...line].reverse();
    return `<path id="l${i}" d="${way(forward)}" fill="none"/><text dy="4" font-size="${Math.max(8, 7 * scale)}" fill="${c.text}" stroke="${c.halo}" stroke-width="2.5" paint-order="stroke" font-family="sans-serif"><textPath href="#l${i}" startOffset="50%" text-anchor="middle">${f.properties.name}</textPath></text>`;
  });
}

const types = new Map(read('luminaire_type').map((t) => [t.id, t]));
const sourceOf = new Map(
  read('luminaire').map((l) => [
    l.properties.light_point,
    types.get(l.properties.type).properties.light_source,
  ]),
);
function lamp(f) {
  const { status, deliberately_off_from: off } = f.properties;
  const fill = off ? 'none' : sourceOf.get(f.id) === 'led' ? c.led : c.sodium;
  return spot(
    f.geometry.coordinates,
    Math.max(1.6, 1.7 * scale),
    `fill:${status === 'faulty' ? '#b3261e' : fill};stroke:${c.rim};stroke-width:.8`,
  );
}

const zone = (layer, colour, dash) =>
  read(layer).map((f) =>
    path(
      area(f),
      `fill:${colour};fill-opacity:.08;stroke:${colour};stroke-width:1.6;stroke-dasharray:${dash}`,
    ),
  );

console.log(
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" style="background:${c.land}">`,
    ...read('land_cover').map((f) => path(area(f), `fill:${c[f.properties.kind]}`)),
    ...streets.map((f) => path(way(f.geometry.coordinates), lineStyle(f, 1.6, c.edge))),
    ...streets.map((f) =>
      path(
        way(f.geometry.coordinates),
        `${lineStyle(f, 0, c.street)}${f.properties.function === 'stairs' ? `;stroke:${c.edge};stroke-dasharray:2 2;stroke-linecap:butt` : ''}`,
      ),
    ),
    ...read('building').map((f) => path(area(f), `fill:${c.building};stroke:${c.wall};stroke-width:.8`)),
    ...read('tree').map((f) =>
      spot(
        f.geometry.coordinates,
        (f.properties.crown_radius_m * scale).toFixed(1),
        `fill:${c.tree};fill-opacity:.75`,
      ),
    ),
    ...zone('guard_area', '#0b5cad', '0'),
    ...zone('camera_zone', '#b3261e', '6 4'),
    ...labels(),
    ...read('light_point').map(lamp),
    ...read('lighting_cabinet').map(
      (f) =>
        `<rect x="${xy(f.geometry.coordinates)[0] - 4}" y="${xy(f.geometry.coordinates)[1] - 4}" width="8" height="8" fill="#6b7c93" stroke="#fff"/>`,
    ),
    '</svg>',
  ].join('\n'),
);
