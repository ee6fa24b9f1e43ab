/** Named places and the areas of cameras, guards and responsibility. */
import { grounds } from './landmarks.mjs';
import { drawn, onMap } from './place-on-map.mjs';

const ground = (name) => grounds.find((g) => g.name === name).ring;

const KRONBERGSGATORNA =
  '-138,30 -100,132 30,152 160,182 300,204 436,196 570,166 690,112 606,30 500,-14 390,-38 260,-42 120,-28 0,-10';
const KRONBERGSVALLEN = '500,190 520,170 640,160 656,196 640,286 560,300 512,280';
const NORRA_HAMNEN = '60,238 130,242 300,244 424,256 470,300 470,440 210,440 70,420 60,304';
const SODRA_HAMNEN =
  '-210,-224 -60,-208 110,-192 290,-196 420,-216 520,-220 600,-320 590,-470 330,-470 310,-400 -30,-352 -210,-320';
const GAMLESTAN =
  '-300,-34 -340,-20 -450,14 -520,60 -510,150 -440,188 -312,186 -250,176 -252,120 -290,90 -286,30';
const VALBODALEN = '716,214 790,290 880,326 990,326 1080,250 1070,160 980,150 880,184 800,190 750,150';
const MARIEDAL = '800,150 880,160 950,120 985,60 985,-10 830,-20 826,60';

/** key, name, kind, ring, local names */
// prettier-ignore
export const places = [
  ['kronbergsgatorna', 'Kronbergsgatorna', 'street', drawn(KRONBERGSGATORNA), ['Kronbergs', 'Kronberget']],
  ['norra-kronbergsgatan', 'Norra Kronbergsgatan', 'street', drawn('-108,128 40,152 160,184 300,206 434,198 566,168 680,116 652,96 556,136 428,166 302,174 162,152 42,124 -92,106'), ['Norra Kron', 'NK']],
  ['sodra-kronbergsgatan', 'Södra Kronbergsgatan', 'street', drawn('-134,26 -112,48 0,22 120,4 260,-12 390,-8 494,18 590,62 654,116 676,102 610,34 506,-14 390,-40 260,-44 120,-28 0,-10'), ['Södra Kron', 'SK']],
  ['fargaregatan', 'Färgaregatan', 'street', drawn('44,250 30,196 38,140 64,70 52,-3 56,-60 48,-104 78,-110 88,-60 84,-3 96,72 70,144 62,196 76,248'), ['Färgarn']],
  ['stadsparken', 'Stadsparken', 'park', ground('Stadsparken'), ['Parken', 'Dammen']],
  ['havsbadsparken', 'Havsbadsparken', 'park', ground('Havsbadsparken'), ['Havsbadet', 'Badparken']],
  ['badhusberget', 'Badhusberget', 'park', ground('Badhusparken'), ['Badisberget', 'Utsikten']],
  ['kyrkberget', 'Kyrkberget', 'park', ground('Kyrkparken'), ['Kyrkan']],
  ['kungstorget', 'Kungstorget', 'square', ground('Kungstorget'), ['Torget']],
  ['norra-hamnen', 'Norra hamnen', 'harbour', drawn(NORRA_HAMNEN), ['Norra', 'Småbåtshamnen']],
  ['sodra-hamnen', 'Södra hamnen', 'harbour', drawn(SODRA_HAMNEN), ['Södra', 'Ångbåtsbryggan', 'Fiskhamnen']],
  ['kronbergsvallen', 'Kronbergsvallen', 'other', drawn(KRONBERGSVALLEN), ['Vallen', 'Bollplanen']],
  ['gamlestan', 'Gamlestan', 'housing', drawn(GAMLESTAN), ['Gamla stan', 'Gränderna']],
  ['pinnevik', 'Pinnevik', 'other', drawn('700,-300 730,-280 800,-284 812,-320 790,-350 752,-366 716,-352'), ['Pinneviksbadet']],
  ['valbodalen', 'Valbodalen', 'housing', drawn(VALBODALEN), ['Valbo', 'LBAB-husen']],
  ['mariedalsskolan', 'Mariedalsskolan', 'school', drawn(MARIEDAL), ['Marie', 'Skolgården']],
  ['gullmarsskolan', 'Gullmarsskolan', 'school', drawn('850,206 960,196 968,252 856,262'), ['Gullmar']],
  ['coop-ekgatan', 'Coop Ekgatan/Bilprovningen', 'shopping', drawn('896,-120 930,-160 1030,-140 1066,-80 1060,-30 940,-50'), ['Coop', 'Bilprovningen']],
  ['ica', 'ICA', 'shopping', drawn('584,-226 590,-160 640,-140 690,-156 684,-200 640,-222'), ['ICA-parkeringen']],
].map(([key, name, kind, ring, aliases]) => ({ key, name, kind, ring, aliases }))

const placed = (key) => places.find((p) => p.key === key).ring;

/** Camera zones by key. */
export const cameraRings = {
  fargaregatan: drawn('22,34 50,52 112,46 128,8 122,-40 92,-58 44,-52 28,-14'),
  kungstorget: ground('Kungstorget'),
  fiskhamnen: ground('Södra hamnplanen'),
};

/** What each camera looks at: key, zone, [u, v], height (m), direction (degrees), view (degrees), range (m) */
// prettier-ignore
export const cameras = [
  ['K1', 'fargaregatan', [80, 38.5], 4.5, 174, 80, 60],
  ['K2', 'fargaregatan', [112, -14], 5, 265, 95, 50],
  ['K3', 'fargaregatan', [75, -44], 4, 350, 70, 55],
  ['T1', 'kungstorget', [6, -110], 6, 150, 90, 70],
].map(([key, zone, [u, v], height, direction, view, range]) => ({ key, zone, at: onMap([u, v]), height, direction, view, range }))

/** Areas of guards by key. */
export const guardRings = {
  centrum: drawn(
    '-22,-84 130,-98 300,-116 392,-130 396,-18 500,12 612,54 606,-118 560,-150 470,-244 368,-262 336,-252 110,-240 -70,-246 -26,-150',
  ),
  hamnarna: drawn(NORRA_HAMNEN),
  havsbadet: ground('Havsbadsparken'),
};

/** Small-boat harbours and housing areas where hosts walk, by key. */
export const hostRings = {
  norra: drawn(NORRA_HAMNEN),
  havsbadet: drawn('-290,-280 -330,-276 -420,-300 -430,-360 -310,-350'),
  valbodalen: drawn(VALBODALEN),
};

/** Where rules of the municipality's own hold, by key. */
export const ruleRings = {
  fyrverkerier: drawn('-210,-260 -22,-84 -138,30 0,60 390,20 612,54 606,-118 560,-150 500,-262 336,-262'),
  fiske: placed('norra-hamnen'),
};

/** key, name, actor, covers, ring */
// prettier-ignore
export const responsibilityAreas = [
  ['leva', 'Gatubelysning i centrala Lysekil', 'leva', 'lighting', drawn('-900,-240 -700,-300 -440,-380 -190,-350 330,-400 600,-460 900,-430 1180,-300 1380,60 1300,220 1080,420 700,460 200,440 -120,320 -520,220 -760,0')],
  ['lbab', 'LBAB:s bostäder i Valbodalen', 'lbab', 'buildings', drawn(VALBODALEN)],
  ['kommun', 'Kommunens ansvar i centrala Lysekil', 'kommun', 'all', drawn('-1000,-200 -760,-330 -440,-420 -190,-390 330,-440 600,-510 900,-480 1240,-340 1460,60 1360,280 1100,500 700,520 200,490 -140,360 -540,260 -800,40')],
].map(([key, name, actor, covers, ring]) => ({ key, name, actor, covers, ring }))
