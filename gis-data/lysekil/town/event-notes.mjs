/**
 * What happens and is done in the invented town: category, hours (UTC) between which it is found, notes, who tells. Of places and
 * situations, never of persons.
 */
// prettier-ignore
export const KINDS = {
  disorder: [[18, 23], ['Hög musik och stök vid bänkarna.', 'Stor samling sent på kvällen, lugnt efter samtal.', 'Skrik och flaskor mot marken.'], ['wallins', 'polis', 'kommun']],
  vandalism: [[6, 22], ['Krossad ruta.', 'Sönderbruten bänk.', 'Uppbrutet lås på förråd.', 'Knäckta unga träd.'], ['kommun', 'lbab', 'wallins']],
  graffiti: [[5, 9], ['Taggar på vägg.', 'Målning på elskåp.', 'Klotter på lekställning.'], ['kommun', 'lbab', 'wallins']],
  traffic: [[15, 22], ['Buskörning med moped på gångvägen.', 'A-traktorer varvar på parkeringen.'], ['polis', 'wallins', 'kommun']],
  unsafe: [[16, 20], ['Mörkt och skymd sikt, flera väljer annan väg.', 'Upplevs otryggt efter stängning.'], ['kommun', 'lbab']],
  drugs: [[16, 22], ['Spår av narkotika i buskage.', 'Tecken på överlåtelse vid parkeringen.'], ['polis', 'wallins']],
  fire: [[18, 22], ['Anlagd brand i papperskorg.', 'Brand i container, släckt.'], ['raddning', 'polis']],
  theft: [[6, 16], ['Inbrott i förråd.', 'Cykelstölder vid stationen.', 'Stöld från båt.'], ['polis', 'lbab']],
  violence: [[19, 23], ['Bråk utanför kiosken, avvärjt.'], ['polis', 'wallins']],
  outreach: [[17, 21], ['Fältteamet på plats och samtalade med ungdomar.', 'Rundvandring med fältteam och fritidsledare.'], ['sf', 'kommun']],
  dialogue: [[16, 18], ['Medborgardialog vid torget.', 'Öppet möte med boende.'], ['kommun', 'polis']],
  school_visit: [[8, 11], ['Besök i årskurs 7 om skadegörelse och ansvar.'], ['uf', 'polis']],
  safety_walk: [[17, 19], ['Trygghetsvandring med boende och fastighetsägare.'], ['kommun', 'lbab']],
  leisure: [[15, 19], ['Öppen idrottshall under kvällen.', 'Fiske och grill med fritidsledare.'], ['uf', 'kommun']],
  cleaning: [[7, 13], ['Klotter sanerat.', 'Stället städat efter helgen.'], ['kommun', 'lbab']],
  repair: [[7, 14], ['Ny ruta insatt.', 'Bänkar lagade och fastsatta.'], ['kommun', 'lbab']],
  lighting: [[8, 14], ['Trasiga armaturer bytta.'], ['leva']],
  clearing: [[8, 13], ['Buskar nerklippta för fri sikt.'], ['kommun']],
}

/** Drawn with equal chance; what stands more often happens more often. */
// prettier-ignore
export const EVENTS = ['disorder', 'disorder', 'disorder', 'vandalism', 'vandalism', 'vandalism', 'graffiti', 'graffiti', 'graffiti', 'traffic', 'traffic', 'unsafe', 'unsafe', 'theft', 'theft', 'drugs', 'fire', 'violence']
export const ACTIVITIES = ['outreach', 'outreach', 'outreach', 'leisure', 'leisure', 'dialogue', 'school_visit', 'safety_walk'];
export const MEASURES = ['cleaning', 'cleaning', 'cleaning', 'repair', 'repair', 'lighting', 'clearing'];

// prettier-ignore
export const BUSY = ['stadsparken', 'stadsparken', 'stadsparken', 'fargaregatan', 'fargaregatan', 'norra-hamnen', 'norra-hamnen', 'kungstorget', 'kungstorget', 'sodra-hamnen', 'valbodalen', 'valbodalen', 'mariedalsskolan', 'gullmarsskolan', 'coop-ekgatan', 'ica', 'kronbergsvallen', 'havsbadsparken', 'gamlestan', 'pinnevik', 'kyrkberget']

/** Who is out: role, actor, weekdays (0 is Monday), hours (UTC), how many, where in turn. */
// prettier-ignore
export const ROUNDS = [
  ['field_team', 'sf', [4, 5], [18, 22], 3, ['stadsparken', 'kungstorget', 'fargaregatan']],
  ['youth_worker', 'uf', [2, 4], [15, 19], 2, ['kronbergsvallen', 'mariedalsskolan', 'kungstorget']],
  ['housing_host', 'lbab', [1, 3], [16, 20], 2, ['valbodalen']],
  ['harbour_host', 'hamn', [5], [17, 22], 2, ['norra-hamnen', 'sodra-hamnen']],
  ['public_order_guard', 'wallins', [4, 5], [20, 23], 2, ['kungstorget', 'sodra-hamnen', 'stadsparken']],
  ['guard', 'wallins', [0, 6], [19, 23], 1, ['gullmarsskolan', 'coop-ekgatan', 'ica']],
  ['police', 'polis', [4], [19, 22], 2, ['kungstorget', 'fargaregatan', 'norra-hamnen']],
]
