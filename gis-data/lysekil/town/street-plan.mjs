/**
 * The streets as drawn: name, function, width (m), the way they run on the drawing board, and what stands beside them.
 * Ends that come close to another street are joined to it (see network.mjs).
 *
 * houses: town (closed rows), old (small wooden houses), villa, block (apartment blocks), sheds, or none
 * lamps: metres between lamps, 0 for none; side: L, R or Z (alternating)
 */
const street = (name, kind, width, way, more = {}) => ({
  name,
  kind,
  width,
  way,
  houses: 'none',
  lamps: 30,
  side: 'R',
  light: 'led',
  surface: 'R3',
  speed: 40,
  holder: 'kommun',
  flow: 'normal',
  ...more,
});

const town = { houses: 'town', speed: 30, flow: 'high' };
const old = { houses: 'old', speed: 30, lamps: 26, side: 'Z', light: 'hps', flow: 'low', surface: 'R3' };
const villa = { houses: 'villa', speed: 40, lamps: 34, light: 'hps', flow: 'low' };
const foot = { speed: undefined, surface: 'C1', flow: 'low', lamps: 28 };

// prettier-ignore
const CENTRE = [
  street('Kungsgatan', 'main', 8, '-330,-38 -240,-72 -130,-95 0,-100 130,-114 260,-134 400,-150 540,-134 680,-88 800,-52 930,-40', { ...town, speed: 40, side: 'Z', lamps: 31, bus: true }),
  street('Landsvägsgatan', 'main', 8.5, '930,-40 1060,-10 1200,50 1340,80', { houses: 'villa', holder: 'trafikverket', speed: 50, lamps: 36, bus: true }),
  street('Landsvägsgatan', 'main', 8.5, '1340,80 1500,130 1760,150 2050,230 2500,260 2900,420 3500,480', { holder: 'trafikverket', speed: 60, lamps: 0 }),
  street('Norra Kronbergsgatan', 'local', 7, '-95,118 40,138 160,168 300,190 430,182 560,152 665,108', { ...town, lamps: 29, flow: 'high', school: true }),
  street('Södra Kronbergsgatan', 'local', 7, '-122,36 0,6 120,-12 260,-28 390,-24 500,2 600,48 665,108', { ...town, lamps: 28, side: 'L' }),
  street('Mariedalsgatan', 'local', 7, '665,108 735,126 800,90 815,20 800,-52', { houses: 'block', lamps: 30, school: true }),
  street('Östra Kronbergsgatan', 'local', 6, '520,166 500,110 496,60 512,8', { ...town, light: 'hps', lamps: 27 }),
  street('Västra Kronbergsgatan', 'local', 6, '172,172 154,118 172,56 164,-18', { ...town, light: 'hps', lamps: 27 }),
  street('Färgaregatan', 'local', 6, '60,250 46,196 54,142 80,70 68,-3 72,-60 62,-107', { ...town, lamps: 22, side: 'L' }),
  street('Kyrkobacken', 'local', 5.5, '-95,118 -112,78 -122,36 -132,-28 -122,-94', { ...town, light: 'hps', lamps: 28 }),
  street('Hantverkaregatan', 'local', 6, '164,-18 172,-68 168,-118', { ...town, light: 'hps' }),
  street('Sadelmakaregatan', 'local', 6, '292,-28 284,-80 296,-138', { ...town, light: 'hps' }),
  street('Kaptensgatan', 'local', 6, '-46,18 -38,-40 -52,-98', { ...town, light: 'hps' }),
  street('Parkgatan', 'local', 6, '606,50 588,-20 612,-112', { ...town, flow: 'normal' }),
]

// prettier-ignore
const SOUTH_HARBOUR = [
  street('Södra Hamngatan', 'main', 8, '-205,-228 -60,-214 110,-198 290,-202 420,-224 510,-226 600,-258 690,-250 780,-180 850,-110 872,-46', { ...town, speed: 40, lamps: 32, bus: true, side: 'L' }),
  street('Smedjegatan', 'local', 6, '-150,-92 -138,-150 -152,-222', { ...town, light: 'hps' }),
  street('Västra Torggatan', 'square_edge', 5, '-2,-100 -8,-150 -4,-210', { houses: 'none', surface: 'R2', lamps: 24, side: 'L', flow: 'high', speed: 30 }),
  street('Östra Torggatan', 'square_edge', 5, '86,-110 84,-150 92,-200', { houses: 'none', surface: 'R2', lamps: 24, flow: 'high', speed: 30 }),
  street('Fiskaregatan', 'local', 5.5, '170,-119 182,-160 174,-200', { ...town, light: 'led', span: true, lamps: 24 }),
  street('Lotsgatan', 'local', 5.5, '256,-134 250,-170 262,-202', { ...town, light: 'hps' }),
  street('Tullgatan', 'local', 5.5, '352,-146 342,-180 352,-212', { ...town, light: 'hps' }),
  street('Sillgatan', 'local', 6, '452,-148 446,-186 458,-226', { ...town, light: 'hps' }),
  street('Pakhusgatan', 'local', 6.5, '548,-134 562,-180 552,-240', { houses: 'town', light: 'led' }),
  street('Södra kajen', 'foot', 4, '-196,-240 -60,-236 112,-230 122,-218 200,-218 296,-220', { ...foot, surface: 'R2', flow: 'high', lamps: 30 }),
  street('Ångbåtsbryggan', 'foot', 4, '-54,-238 -56,-334', { ...foot, surface: 'R2', flow: 'high', lamps: 26, bollard: true }),
  street('Fiskhamnskajen', 'local', 5, '372,-214 350,-262 337,-300 336,-376', { surface: 'R2', speed: 30, lamps: 34, houses: 'none', holder: 'hamn', side: 'L' }),
  street('Södra piren', 'foot', 3, '536,-238 545,-300 577,-330 574,-380 565,-430 500,-441 436,-450', { ...foot, surface: 'R2', lamps: 38, bollard: true, holder: 'hamn' }),
]

// prettier-ignore
const NORTH_HARBOUR = [
  street('Norra Hamngatan', 'local', 7, '-240,182 -165,205 -60,228 40,248 130,252 300,254 420,268 490,318 580,338 680,320', { ...town, flow: 'normal', speed: 40, lamps: 31 }),
  street('Repslagaregatan', 'local', 5.5, '-48,124 -34,170 -46,230', { ...old, houses: 'villa' }),
  street('Båtsmansgatan', 'local', 5.5, '150,166 140,208 152,252', { ...old, houses: 'town' }),
  street('Seglaregatan', 'local', 5.5, '266,186 276,220 264,254', { ...old, houses: 'town' }),
  street('Norra Hamnbacken', 'local', 5.5, '392,188 380,226 392,262', { ...old, houses: 'town' }),
  street('Vallgatan', 'local', 6, '490,174 498,230 486,312', { ...villa, light: 'led' }),
  street('Norra kajen', 'foot', 4, '104,252 116,280 270,287 424,294 428,272', { ...foot, surface: 'R2', flow: 'high', lamps: 30 }),
  street('Norra piren', 'foot', 3, '116,280 100,300 100,396 200,418', { ...foot, surface: 'R2', lamps: 34, bollard: true, holder: 'hamn' }),
  street('Rosviksgatan', 'local', 6.5, '680,320 728,286 738,230 742,128', { ...villa, light: 'mh' }),
]

// prettier-ignore
const CHURCH_HILL = [
  street('Kyrkogatan', 'local', 5.5, '-95,118 -150,150 -220,146 -268,104 -268,46 -226,0 -170,-18 -130,-18', { ...old, houses: 'villa', school: true }),
  street('Kyrktrappan', 'stairs', 2.5, '-121,42 -158,52', { ...foot, surface: 'C2', lamps: 20 }),
  street('Kyrkstigen', 'foot', 2.5, '-158,52 -160,86 -182,112 -200,147', { ...foot, lamps: 0 }),
  street('Klockaregränden', 'local', 4, '-222,-78 -212,-40 -218,-4', old),
]

// prettier-ignore
const OLD_TOWN = [
  street('Gamla Strandgatan', 'local', 4.5, '-330,-38 -378,6 -398,66 -372,122 -312,160 -240,182', { ...old, flow: 'normal', lamps: 25 }),
  street('Bagaregränden', 'local', 3.5, '-312,-46 -316,12 -336,54 -322,112 -318,156', old),
  street('Lilla gränd', 'local', 3.5, '-384,22 -330,36 -268,46', old),
  street('Lotsgränd', 'local', 3.5, '-398,70 -338,78 -268,98', old),
  street('Rödhusgränd', 'local', 3.5, '-372,122 -322,116 -256,120', old),
  street('Skepparegatan', 'local', 4.5, '-384,16 -446,32 -500,72 -486,126 -430,150 -364,130', old),
  street('Fyrgränd', 'local', 3.5, '-396,72 -446,84 -498,96', old),
  street('Tångenvägen', 'local', 5, '-446,32 -512,6 -572,-26 -640,-46 -720,-80 -790,-110', { ...villa, lamps: 36 }),
  street('Segelmakaregränd', 'local', 3.5, '-446,84 -452,118 -446,144', { ...old, lamps: 0 }),
]

// prettier-ignore
const SEASIDE = [
  street('Badhusgatan', 'local', 5.5, '-338,-32 -410,-58 -500,-66 -556,-54 -572,-26', { ...villa, lamps: 32 }),
  street('Havsbadsgatan', 'local', 6, '-238,-73 -256,-124 -330,-158 -410,-168 -456,-222 -446,-282', { ...villa, light: 'led', flow: 'normal', lamps: 32 }),
  street('Strandpromenaden', 'foot_cycle', 3.5, '-205,-228 -228,-262 -300,-262 -380,-282 -446,-310', { ...foot, flow: 'high', lamps: 32 }),
  street('Strandpromenaden', 'foot_cycle', 3, '-446,-310 -520,-312 -580,-290 -640,-262 -700,-232 -770,-196 -820,-160 -790,-110', { ...foot, lamps: 0 }),
  street('Lindallén', 'foot', 3, '-262,-128 -272,-190 -262,-262', { ...foot, flow: 'normal', lamps: 26 }),
  street('Badhustrappan', 'stairs', 2.5, '-416,-172 -470,-172', { ...foot, surface: 'C2', lamps: 22 }),
  street('Badhusstigen', 'foot', 2.5, '-470,-172 -540,-190 -590,-160 -600,-100 -556,-54', { ...foot, lamps: 0 }),
  street('Smedjebacken', 'local', 5, '-146,-150 -200,-160 -254,-124', { ...villa, lamps: 30 }),
]

// prettier-ignore
const EAST = [
  street('Skolgatan', 'local', 6.5, '735,126 800,176 880,172 960,132 1000,60 1000,-26', { houses: 'block', speed: 30, school: true, lamps: 30, light: 'led' }),
  street('Ekgatan', 'local', 7, '872,-46 884,-130 950,-180 1040,-150 1084,-70 1080,-6', { ...villa, flow: 'normal', lamps: 32 }),
  street('Valbodalsgatan', 'local', 6, '738,230 790,270 880,300 980,300 1050,240 1046,170 960,132', { ...villa, houses: 'block', light: 'hps', lamps: 33 }),
  street('Pinneviksvägen', 'local', 5.5, '690,-250 730,-290 810,-300 880,-262 900,-200 884,-130', { ...villa, lamps: 0 }),
  street('Kolonigången', 'foot_cycle', 3, '780,-180 820,-214 898,-210', { ...foot, lamps: 0 }),
  street('Mariedalsstråket', 'foot_cycle', 3, '815,20 880,12 940,24 1004,36', { ...foot, lamps: 27, school: true, flow: 'normal' }),
  street('Pinneviksstigen', 'foot', 2.5, '730,-290 716,-340 760,-334 830,-330 880,-262', { ...foot, lamps: 0 }),
  street('Valbodalsstigen', 'cycle', 3, '880,300 900,360 840,420 740,396 680,320', { ...foot, lamps: 0 }),
]

// prettier-ignore
const PARKS = [
  street('Stadsparksgången', 'foot_cycle', 3.5, '400,-24 424,-66 470,-84 520,-80 560,-60 596,-46', { ...foot, flow: 'normal', lamps: 19 }),
  street('Dammgången', 'foot', 2.5, '410,-149 440,-120 470,-84 486,-44 492,0', { ...foot, lamps: 24 }),
  street('Kronbergsstigen', 'foot', 2.5, '164,74 220,96 290,76 350,92 420,72 496,60', { ...foot, lamps: 0 }),
  street('Kronbergstrappan', 'stairs', 2.5, '322,-28 316,20 330,86', { ...foot, surface: 'C2', lamps: 24 }),
  street('Utsiktstrappan', 'stairs', 2.5, '350,92 338,140 346,189', { ...foot, surface: 'C2', lamps: 0 }),
  street('Vallgången', 'foot_cycle', 3, '560,152 520,200 548,290 580,338', { ...foot, lamps: 37, school: true }),
]

export const plan = [
  ...CENTRE,
  ...SOUTH_HARBOUR,
  ...NORTH_HARBOUR,
  ...CHURCH_HILL,
  ...OLD_TOWN,
  ...SEASIDE,
  ...EAST,
  ...PARKS,
];
