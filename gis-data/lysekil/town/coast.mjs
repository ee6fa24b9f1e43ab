/** Shore, harbours and islands. Points marked q are corners of quays and piers; between the others the shore is natural rock. */
import { dice } from './random.mjs';
import { along, distance, left, minus, unit } from './geometry.mjs';
import { curve } from './lines.mjs';
import { onMap } from './place-on-map.mjs';

const { chance, between } = dice('coast');

/** The shore of the peninsula from the far north-east, round the western point, to the far south-east. */
const SHORE = `
  13000,5200 11600,5600 10300,4700 9000,4900 7600,3700 6300,3900 5400,2900 4300,2500 3900,1900 3000,1750 2600,1250 1900,1180 1700,860 1400,640 1180,540 1040,560 930,480 850,470 800,500 720,430 650,440 590,395 530,400 490,368
  452,352q 446,432q 434,431q 432,302q 112,290q 106,392q 206,414q 204,424q 94,404q 92,300q
  60,304 20,282 -30,300 -70,275 -120,282 -150,250 -205,246 -232,222 -270,228
  -296,222q -312,190q -384,182q -398,226q -408,224q -398,176q
  -430,192 -478,196 -500,170 -545,160 -560,120 -610,100 -622,50 -668,40 -690,-10 -745,-16 -790,-60 -850,-70 -905,-120 -955,-128 -975,-170
  -900,-205 -862,-196 -815,-240 -770,-228 -745,-270 -690,-262 -660,-305 -600,-300 -560,-352 -520,-340 -480,-372 -440,-345
  -405,-322 -350,-296 -290,-286 -235,-290 -212,-306
  -196,-306q -194,-262q -62,-252q -66,-338q -50,-339q -44,-251q 118,-244q 120,-229q 288,-232q 294,-262q 332,-266q 330,-384q 362,-385q 366,-268q
  500,-262q 512,-306q 572,-318q 560,-428q 428,-446q 429,-456q 572,-437q 590,-322q
  630,-352 680,-350 705,-392 745,-398 752,-352 790,-338 830,-352 850,-398 905,-412 960,-470 1050,-440 1130,-500 1240,-470
  1400,-560 1700,-480 2200,-760 2700,-640 3200,-1000 4100,-700 5000,-1200 6200,-900 7400,-1500 9000,-1300 10600,-2200 13000,-1900`;
/** The far shore of the fjord, from the south-east to the south-west. */
const FAR_SHORE =
  '13000,-4300 11000,-3900 9400,-4100 7800,-3200 6400,-3300 5300,-2500 4300,-2700 3300,-2000 2700,-2200 2100,-1700 1700,-1900 1150,-1480 820,-1640 420,-1500 180,-1850 -200,-1750 -520,-2300 -1200,-2500 -1500,-3300 -2500,-3900 -2700,-5200 -3900,-6400 -4200,-9000';
/** u, v and the half length and half width of each island, metres. */
// prettier-ignore
const ISLANDS = [[-640, 420, 60, 22], [-560, 470, 24, 10], [-820, 260, 95, 40], [-1120, 60, 40, 16], [-1250, -260, 120, 52],
  [-1050, -420, 36, 15], [-620, -560, 70, 26], [-540, -620, 22, 10], [-160, -640, 46, 17], [180, -720, 110, 34], [345, -664, 20, 9],
  [760, -590, 34, 14], [980, -700, 90, 40], [260, 640, 80, 30], [350, 700, 28, 12], [700, 640, 30, 12], [960, 760, 120, 50],
  [-300, 760, 150, 60], [-1500, 500, 200, 90], [-1800, -700, 240, 110], [40, 520, 16, 7], [-380, -470, 18, 8],
  [-700, 250, 14, 7], [-740, 330, 9, 5], [-930, 40, 12, 6], [-1010, -90, 16, 8], [-900, -290, 13, 6], [-760, -370, 18, 8], [-300, -430, 9, 5], [-700, -470, 10, 5],
  [640, -420, 10, 6], [690, -460, 15, 7], [880, -520, 13, 6], [560, 560, 12, 6], [620, 520, 9, 5], [-180, 420, 14, 7], [-230, 480, 9, 5], [820, 610, 14, 7], [60, -560, 11, 5]]

function controlPoints(text) {
  return text
    .trim()
    .split(/\s+/)
    .map((item) => ({
      quay: item.endsWith('q'),
      point: onMap(item.replace('q', '').split(',').map(Number)),
    }));
}

const isNear = (p) => distance(p, onMap([0, 0])) < 1700;

/** Roughens the way from a to b like a rocky shore: midpoints pushed aside, again and again, down to about 7 m (far away 60 m). */
function rough(a, b) {
  const d = distance(a, b);
  const [share, finest] = isNear(a) || isNear(b) ? [0.3, 11] : [0.55, 100];
  if (d < finest) return [a];
  const n = left(unit(minus(b, a)));
  const push = (chance() - 0.5) * d * share;
  const m = along(a, b, between(0.42, 0.58));
  const middle = [m[0] + n[0] * push, m[1] + n[1] * push];
  return [...rough(a, middle), ...rough(middle, b)];
}

const roughLine = (line) => [...line.slice(1).flatMap((p, i) => rough(line[i], p)), line.at(-1)];

/** @returns {number[][][]} natural stretches and quay stretches in order, each sharing its end with the next. */
function stretches(points) {
  const out = [];
  for (let i = 1; i < points.length; i++) {
    const quay = points[i].quay && points[i - 1].quay;
    if (out.at(-1)?.quay !== quay) out.push({ quay, line: [points[i - 1].point] });
    out.at(-1).line.push(points[i].point);
  }
  return out;
}

/** Near the town the shore bends from point to point; far away the drawn points are enough. */
const naturalShore = (line) => roughLine(curve(line, 26).filter((p) => isNear(p) || line.includes(p)));

export const shoreStretches = stretches(controlPoints(SHORE)).map((s) =>
  s.quay ? s : { ...s, line: naturalShore(s.line) },
);
export const shore = shoreStretches.flatMap((s, i) => (i ? s.line.slice(1) : s.line));
const farShore = naturalShore(controlPoints(FAR_SHORE).map((c) => c.point));

/** @returns a closed, uneven shape; `wobble` is the share by which its radius varies. */
export function blob([u, v], length, width, wobble = 0.25, step = 12) {
  const { between } = dice(`blob ${u} ${v} ${length}`);
  const n = Math.max(10, Math.round((Math.PI * (length + width)) / step));
  const waves = [1, 2, 3, 5].map((k) => [k, between(0, 6.283), wobble / Math.sqrt(k)]);
  return Array.from({ length: n }, (_, i) => {
    const t = (i / n) * 2 * Math.PI;
    const r =
      1 +
      waves.reduce((sum, [k, phase, size]) => sum + size * Math.sin(k * t + phase), 0) * 0.6 +
      between(-0.06, 0.06);
    return onMap([u + length * r * Math.cos(t), v + width * r * Math.sin(t)]);
  });
}

export const islands = ISLANDS.map(([u, v, length, width]) => blob([u, v], length, width, 0.3, 14));
export const largeIslands = ISLANDS.filter(([, , length]) => length >= 80);
export const sea = [
  ...shore,
  ...farShore,
  onMap([-13000, -9000]),
  onMap([-13000, 9500]),
  onMap([13000, 9500]),
];
