/** Shore, harbours and islands. Points marked q are corners of quays and piers; between the others the shore is natural rock. */
import { chance, between } from './random.mjs'
import { along, distance, left, minus, unit } from './geometry.mjs'
import { curve } from './lines.mjs'
import { onMap } from './place-on-map.mjs'

/** The shore of the peninsula from the far north-east, round the western point, to the far south-east. */
const SHORE = `
  4600,1400 3700,1650 3000,1250 2300,1300 1750,900 1400,640 1180,540 1040,560 930,480 850,470 800,500 720,430 650,440 590,395 530,400 490,368
  452,352q 446,432q 434,431q 432,302q 112,290q 106,392q 206,414q 204,424q 94,404q 92,300q
  60,304 20,282 -30,300 -70,275 -120,282 -150,250 -205,246 -232,222 -270,228
  -296,222q -312,190q -384,182q -398,226q -408,224q -398,176q
  -430,192 -478,196 -500,170 -545,160 -560,120 -610,100 -622,50 -668,40 -690,-10 -745,-16 -790,-60 -850,-70 -905,-120 -955,-128 -975,-170
  -900,-205 -862,-196 -815,-240 -770,-228 -745,-270 -690,-262 -660,-305 -600,-300 -560,-352 -520,-340 -480,-372 -440,-345
  -405,-322 -350,-296 -290,-286 -235,-290 -212,-306
  -196,-306q -194,-262q -62,-252q -66,-338q -50,-339q -44,-251q 118,-244q 120,-229q 288,-232q 294,-262q 332,-266q 330,-384q 362,-385q 366,-268q
  500,-262q 512,-306q 572,-318q 560,-428q 428,-446q 429,-456q 572,-437q 590,-322q
  630,-352 680,-350 705,-392 745,-398 752,-352 790,-338 830,-352 850,-398 905,-412 960,-470 1050,-440 1130,-500 1240,-470
  1400,-560 1700,-480 2200,-700 2900,-560 3700,-900 4600,-800`
/** The far shore of the fjord, from the south-east to the south-west. */
const FAR_SHORE = '4600,-2300 3600,-2000 2900,-2250 2300,-1750 1700,-1900 1250,-1500 800,-1620 500,-1480 250,-1700 -100,-1650 -500,-2050 -1100,-2200 -1500,-2700 -2300,-3200'
/** u, v and the half length and half width of each island, metres. */
const ISLANDS = [[-640, 420, 60, 22], [-560, 470, 24, 10], [-820, 260, 95, 40], [-1120, 60, 40, 16], [-1250, -260, 120, 52],
  [-1050, -420, 36, 15], [-620, -560, 70, 26], [-540, -620, 22, 10], [-160, -640, 46, 17], [180, -720, 110, 34], [300, -690, 20, 9],
  [760, -590, 34, 14], [980, -700, 90, 40], [260, 640, 80, 30], [350, 700, 28, 12], [700, 640, 30, 12], [960, 760, 120, 50],
  [-300, 760, 150, 60], [-1500, 500, 200, 90], [-1800, -700, 240, 110], [40, 520, 16, 7], [-380, -470, 18, 8]]

function controlPoints(text) {
  return text.trim().split(/\s+/).map((item) => ({ quay: item.endsWith('q'), point: onMap(item.replace('q', '').split(',').map(Number)) }))
}

/** Roughens the way from a to b like a rocky shore: midpoints pushed aside, again and again, down to about 7 m. */
function rough(a, b, share) {
  const d = distance(a, b)
  if (d < (d > 4000 ? 200 : 11)) return [a]
  const n = left(unit(minus(b, a)))
  const push = (chance() - 0.5) * d * share
  const m = along(a, b, between(0.42, 0.58))
  const middle = [m[0] + n[0] * push, m[1] + n[1] * push]
  return [...rough(a, middle, share), ...rough(middle, b, share)]
}

const roughLine = (line, share) => [...line.slice(1).flatMap((p, i) => rough(line[i], p, share)), line.at(-1)]

/** @returns {number[][][]} natural stretches and quay stretches in order, each sharing its end with the next. */
function stretches(points) {
  const out = []
  for (let i = 1; i < points.length; i++) {
    const quay = points[i].quay && points[i - 1].quay
    if (out.at(-1)?.quay !== quay) out.push({ quay, line: [points[i - 1].point] })
    out.at(-1).line.push(points[i].point)
  }
  return out
}

/** Far from the town the shore is drawn more coarsely. */
const naturalShore = (line) => roughLine(curve(line, distance(line[0], onMap([0, 0])) > 3000 ? 90 : 26), 0.3)

export const shoreStretches = stretches(controlPoints(SHORE)).map((s) => (s.quay ? s : { ...s, line: naturalShore(s.line) }))
export const shore = shoreStretches.flatMap((s, i) => (i ? s.line.slice(1) : s.line))
const farShore = roughLine(curve(controlPoints(FAR_SHORE).map((c) => c.point), 60), 0.3)

/** @returns a closed, uneven shape; `wobble` is the share by which its radius varies. */
export function blob([u, v], length, width, wobble = 0.25, step = 12) {
  const n = Math.max(10, Math.round((Math.PI * (length + width)) / step))
  const waves = [1, 2, 3, 5].map((k) => [k, between(0, 6.283), wobble / Math.sqrt(k)])
  return Array.from({ length: n }, (_, i) => {
    const t = (i / n) * 2 * Math.PI
    const r = 1 + waves.reduce((sum, [k, phase, size]) => sum + size * Math.sin(k * t + phase), 0) * 0.6 + between(-0.06, 0.06)
    return onMap([u + length * r * Math.cos(t), v + width * r * Math.sin(t)])
  })
}

export const islands = ISLANDS.map(([u, v, length, width]) => blob([u, v], length, width, 0.3, 14))
export const sea = [...shore, ...farShore, onMap([-4200, -3200]), onMap([-4600, 0]), onMap([-4200, 3600]), onMap([4600, 3600])]
