/** Buildings and grounds that are drawn one by one: church, school, harbour sheds, squares, parks, hills. */
import { dice } from './random.mjs';
import { blob } from './coast.mjs';
import { drawn, onMap, rectangle, shapeAt } from './place-on-map.mjs';

const { between } = dice('landmarks');

// prettier-ignore
const CHURCH = [[-24, -5], [-15, -5], [-15, -7], [4, -7], [4, -12], [13, -12], [13, -7], [18, -7], [23, -3], [23, 3], [18, 7], [13, 7], [13, 12], [4, 12], [4, 7], [-15, 7], [-15, 5], [-24, 5]]
// prettier-ignore
const U_SHAPE = [[-16, -10], [16, -10], [16, 10], [7, 10], [7, 0], [-7, 0], [-7, 10], [-16, 10]]
// prettier-ignore
const L_SHAPE = [[-18, -9], [18, -9], [18, 3], [-4, 3], [-4, 13], [-18, 13]]
// prettier-ignore
const SCHOOL = [[-38, -17], [-22, -17], [-22, -5], [20, -5], [20, -20], [36, -20], [36, 18], [20, 18], [20, 7], [-22, 7], [-22, 19], [-38, 19]]
// prettier-ignore
const E_SHAPE = [[-32, -7], [32, -7], [32, 19], [21, 19], [21, 5], [6, 5], [6, 16], [-6, 16], [-6, 5], [-20, 5], [-20, 19], [-32, 19]]
const HALL = (w, d) => [
  [-w / 2, -d / 2],
  [w / 2, -d / 2],
  [w / 2, d / 2],
  [-w / 2, d / 2],
];
const COURT = (w, d, deep) => HALL(w - 2 * deep, d - 2 * deep);

/** key, [u, v], turn (degrees), outline, use, height (m), levels, owner, hole */
// prettier-ignore
const plan = [
  ['kyrkan', [-192, 66], 4, CHURCH, 'church', 24, 1, 'forsamlingen'],
  ['radhuset', [30, -72], 2, U_SHAPE, 'public', 13, 3, 'kommun'],
  ['stadshotellet', [-52, -142], -3, HALL(34, 30), 'commerce', 14, 4, 'fastighet', COURT(34, 30, 10)],
  ['mariedalsskolan', [884, 88], 8, SCHOOL, 'public', 10, 2, 'kommun'],
  ['mariedalshallen', [958, 66], 8, HALL(28, 18), 'public', 9, 1, 'kommun'],
  ['gullmarsskolan', [905, 226], -6, E_SHAPE, 'public', 11, 3, 'kommun'],
  ['ica', [646, -176], -14, HALL(44, 30), 'commerce', 7, 1, 'fastighet'],
  ['coop', [954, -96], 12, [[-25, -16], [25, -16], [25, 16], [5, 16], [5, 22], [-25, 22]], 'commerce', 7, 1, 'fastighet'],
  ['bilprovningen', [1040, -62], 70, HALL(26, 14), 'commerce', 6, 1, 'fastighet'],
  ['brandstationen', [742, 14], -18, L_SHAPE, 'public', 8, 2, 'kommun'],
  ['havsbadsrestaurangen', [-318, -196], -6, [[-17, -7], [17, -7], [17, 5], [8, 5], [8, 10], [-8, 10], [-8, 5], [-17, 5]], 'commerce', 8, 2, 'kommun'],
  ['varmbadhuset', [-402, -238], -48, [[-13, -7], [13, -7], [13, 7], [4, 7], [4, 11], [-4, 11], [-4, 7], [-13, 7]], 'public', 8, 2, 'kommun'],
  ['klubbhuset', [612, 192], -10, HALL(24, 8), 'public', 5, 1, 'kommun'],
  ['fiskhallen', [353, -330], 89, HALL(52, 8), 'harbour', 7, 1, 'hamn'],
  ['ishuset', [420, -246], -3, HALL(30, 9), 'harbour', 6, 1, 'hamn'],
  ['batvarvet', [478, -244], 2, HALL(22, 11), 'industry', 9, 1, 'hamn'],
  ['farjeterminalen', [-128, -247], 3, HALL(22, 5.5), 'harbour', 5, 1, 'hamn'],
  ['hamnkontoret', [452, 318], -72, HALL(14, 8), 'harbour', 6, 2, 'hamn'],
  ['musikpaviljongen', [548, -96], 20, Array.from({ length: 8 }, (_, i) => [4 * Math.cos((i * Math.PI) / 4), 4 * Math.sin((i * Math.PI) / 4)]), 'public', 5, 1, 'kommun'],
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) => [`sjobod-${i + 1}`, [138 + i * 17, 268 + (i % 3)], between(-3, 3), HALL(between(5.5, 7.5), 5.6), 'harbour', 5, 1, 'hamn']),
  ...[0, 1, 2, 3, 4].map((i) => [`batsmanshus-${i + 1}`, [306 + i * 17, 271 + (i % 2) * 1.5], between(-3, 3), HALL(between(5.5, 7.5), 5.4), 'harbour', 5, 1, 'hamn']),
  ...[0, 1, 2, 3, 4].map((i) => [`gamla-sjobod-${i + 1}`, [-318 - i * 13, 184 - i * 1.6], between(-5, 5), HALL(5, between(4.4, 5.4)), 'harbour', 4.5, 1, 'fastighet']),
  ...[0, 1, 2, 3, 4, 5].map((i) => [`kolonistuga-${i + 1}`, [806 + (i % 3) * 26, -180 - Math.floor(i / 3) * 16 - (i % 3) * 3], between(-25, 25), HALL(4.2, 3.4), 'outbuilding', 3, 1, 'koloni']),
]

/** What the larger buildings are called; sheds and cabins have no name. */
const NAMES = {
  kyrkan: 'Kyrkan',
  radhuset: 'Rådhuset',
  stadshotellet: 'Stadshotellet',
  mariedalsskolan: 'Mariedalsskolan',
  mariedalshallen: 'Mariedalshallen',
  gullmarsskolan: 'Gullmarsskolan',
  ica: 'ICA',
  coop: 'Coop',
  bilprovningen: 'Bilprovningen',
  brandstationen: 'Brandstationen',
  havsbadsrestaurangen: 'Havsbadsrestaurangen',
  varmbadhuset: 'Varmbadhuset',
  klubbhuset: 'Klubbhuset',
  fiskhallen: 'Fiskhallen',
  ishuset: 'Ishuset',
  batvarvet: 'Båtvarvet',
  farjeterminalen: 'Färjeterminalen',
  hamnkontoret: 'Hamnkontoret',
  musikpaviljongen: 'Musikpaviljongen',
};

export const landmarks = plan.map(([key, [u, v], turn, outline, use, height, levels, owner, hole]) => ({
  key,
  name: NAMES[key],
  use,
  height,
  levels,
  owner,
  rings: [shapeAt(u, v, turn, outline), ...(hole ? [shapeAt(u, v, turn, hole)] : [])],
}));

/** Ground that no ordinary house may stand on. `open` ground is grass, paving or water; hills are bare rock. */
// prettier-ignore
export const grounds = [
  ['Stadsparken', 'green', drawn('404,-34 450,-26 500,-8 560,16 592,30 580,-20 594,-96 600,-106 545,-122 470,-134 412,-138 398,-90')],
  ['Stadsparkens damm', 'water', blob([520, -46], 24, 11, 0.3, 6)],
  ['Havsbadsparken', 'green', drawn('-222,-250 -224,-216 -250,-140 -266,-134 -330,-166 -404,-176 -440,-224 -436,-268 -400,-300 -352,-276 -300,-270 -240,-272')],
  ['Kyrkparken', 'green', blob([-196, 66], 46, 44, 0.14, 10)],
  ['Kronbergsvallen', 'green', rectangle(578, 244, 82, 52, -16)],
  ['Koloniområdet', 'green', drawn('790,-176 850,-158 890,-168 888,-202 824,-206')],
  ['Mariedalsparken', 'green', drawn('830,28 880,20 930,32 930,44 880,54 836,60')],
  ['Pinneviksbadet', 'green', drawn('716,-322 730,-300 780,-304 796,-322 756,-334')],
  ['Kungstorget', 'paved', drawn('2,-106 80,-112 78,-150 84,-194 4,-204 -2,-150')],
  ['Norra hamnplanen', 'paved', drawn('110,258 300,261 420,276 426,298 300,288 116,286')],
  ['Södra hamnplanen', 'paved', drawn('372,-232 500,-234 506,-258 500,-261 368,-266 340,-262 352,-244')],
  ['Ångbåtskajen', 'paved', drawn('-190,-238 -60,-228 108,-212 116,-236 114,-243 -44,-250 -62,-250.5 -190,-260')],
  ['Coops parkering', 'paved', rectangle(1010, -112, 26, 34, 12)],
  ['Icas parkering', 'paved', rectangle(604, -196, 20, 30, -8)],
  ['Skolgården Mariedal', 'paved', rectangle(886, 122, 44, 20, 8)],
  ['Rådhusträdgården', 'green', blob([18, -42], 22, 12, 0.14, 8)],
  ['Kaptensgården', 'green', blob([-84, -32], 17, 22, 0.14, 8)],
  ['Repslagarängen', 'green', blob([-20, 72], 44, 22, 0.16, 8)],
  ['Färgargården', 'green', blob([120, 64], 16, 30, 0.16, 8)],
  ['Sadelmakaregården', 'green', blob([232, -80], 28, 14, 0.16, 8)],
  ['Parkgården', 'green', blob([350, -84], 22, 18, 0.16, 8)],
  ['Gullmarsängen', 'green', blob([905, 262], 44, 16, 0.16, 8)],
  ['Brandvaktsängen', 'green', blob([728, 64], 34, 20, 0.18, 8)],
  ['Kronbergsslänten', 'green', blob([350, 84], 152, 52, 0.12, 9)],
  ['Badhusparken', 'green', blob([-515, -172], 122, 96, 0.14, 10)],
  ['Tångskogen', 'green', blob([-690, -146], 92, 66, 0.16, 10)],
  ['Valbodalsskogen', 'green', blob([808, 368], 88, 48, 0.16, 10)],
  ['Rosviksslänten', 'green', blob([662, 256], 38, 46, 0.14, 9)],
  ['Pinneviksslänten', 'green', blob([800, -256], 56, 26, 0.12, 9)],
  ['Mariedalsskogen', 'green', blob([1142, 116], 74, 92, 0.16, 10)],
  ['Östra skogen', 'green', blob([1420, 300], 170, 150, 0.24, 16)],
  ['Södra skogen', 'green', blob([1330, -230], 190, 140, 0.24, 16)],
  ['Ekbacken', 'green', blob([972, -290], 60, 62, 0.2, 10)],
  ['Norra skogen', 'green', blob([1150, 390], 90, 70, 0.22, 12)],
  ['Kronberget', 'rock', blob([284, 82], 84, 46, 0.22, 9)],
  ['Kronberget östra', 'rock', blob([430, 92], 42, 34, 0.24, 9)],
  ['Kyrkberget', 'rock', blob([-232, 96], 20, 24, 0.3, 8)],
  ['Kyrkberget norra', 'rock', blob([-150, 118], 22, 14, 0.3, 8)],
  ['Badhusberget', 'rock', blob([-530, -178], 86, 74, 0.22, 9)],
  ['Badhusberget norra', 'rock', blob([-450, -112], 40, 26, 0.26, 9)],
  ['Tången', 'rock', blob([-690, -140], 60, 44, 0.3, 9)],
  ['Stenklippan', 'rock', blob([-560, 38], 30, 34, 0.3, 8)],
  ['Valberget', 'rock', blob([800, 352], 60, 34, 0.28, 9)],
  ['Rosviksberget', 'rock', blob([660, 256], 26, 34, 0.28, 8)],
  ['Pinneviksberget', 'rock', blob([800, -258], 40, 18, 0.28, 8)],
  ['Mariedalsberget', 'rock', blob([1130, 110], 50, 60, 0.28, 9)],
  ['Ekberget', 'rock', blob([985, -320], 30, 30, 0.3, 9)],
  ['Skogsberget', 'rock', blob([1450, 330], 70, 60, 0.3, 12)],
  ['Hamnberget', 'rock', blob([20, 280], 34, 12, 0.24, 8)],
].map(([name, kind, ring]) => ({ name, kind, ring }))

/** Jetties, drawn as paving over the water: from, to, width (m). */
// prettier-ignore
export const jetties = [
  ['150,286', '152,350'], ['196,287', '199,362'], ['244,288', '248,368'], ['292,288', '297,366'], ['340,291', '346,356'], ['384,293', '390,340'],
  ['-334,188', '-336,214'], ['-360,184', '-362,214'], ['162,-230', '164,-262'], ['206,-230', '206,-266'], ['250,-231', '248,-264'],
  ['-318,-290', '-326,-336'], ['-392,-314', '-404,-352'], ['748,-348', '742,-384'], ['-486,-366', '-494,-396'], ['-640,58', '-664,66'],
  ['412,-268', '410,-312'], ['462,-264', '462,-312'],
].map((ends) => ends.map((text) => onMap(text.split(',').map(Number))))
