/** A safety walk of the invented town and what was seen on it; some became the plan's measures, some are closed, some open. */
import { feature, id, lineString, point } from './features.mjs';
import { drawn } from './place-on-map.mjs';

const WALK = 'norra-kronbergsgatan/2026-02';
const PLAN = 'norra-kronbergsgatan';
/** An evening in February, after dark. */
const BEGAN = Date.parse('2026-02-19T17:05:00Z');
const MINUTE = 60_000;

const at = (minutes) => new Date(BEGAN + minutes * MINUTE).toISOString().replace('.000Z', 'Z');
const measure = (key) => ({ measure: id('measure', `${PLAN}/${key}`) });
const closed = (closed_reason) => ({ closed_reason });

/** Minutes from the start, place on the drawing board, aspect, rating, note, what became of it. */
// prettier-ignore
const SEEN = [
  [4, '-70,122', 'legibility', 2, 'Svårt att se vilken väg som leder till vallen. Ingen skylt vid infarten.', measure('skylt')],
  [11, '40,144', 'mixed_people', 3, 'Många känner igen varandra till utseendet men inte till namn. Förslag om en fest på gatan.', measure('kvartersfest')],
  [19, '152,172', 'design', 2, 'Bänkarna är trasiga och står vända mot väggen.', measure('bankar')],
  [26, '236,184', 'management', 4, 'Nyss sanerat och välstädat.', closed('Inget att göra, fungerar bra')],
  [33, '300,192', 'social_control', 1, 'Buskarna skymmer från fönstren, man ser inte vem som står bakom.', measure('buskar')],
  [41, '372,190', 'lighting', 2, 'Två lampor gula och svaga, ansikten syns inte förrän man är nära.', measure('led')],
  [48, '434,188', 'management', 2, 'Klotter på samma vägg som i höstas.', measure('sanering')],
  [57, '524,196', 'lighting', 1, 'Stråket mot vallen är helt mörkt. De flesta går omvägen.', measure('strak')],
  [63, '528,204', 'building_security', 3, 'Källardörren ställs upp med en sten.', {}],
  [70, '562,152', 'social_control', 3, 'Lugnt i kväll, stökigare på helger enligt de boende.', {}],
  [76, '622,128', 'information', 2, 'Ingen vet vart man ringer när en lampa är trasig.', {}],
  [82, '646,114', 'mixed_uses', 3, 'Lokalen i hörnet har stått tom länge.', closed('Fastighetsägaren har ny hyresgäst från mars (påhittat)')],
];

export const safetyWalks = [
  feature(
    'safety_walk',
    WALK,
    lineString(
      drawn(
        '-90,118 -30,126 40,141 100,155 160,170 230,182 300,190 370,189 434,185 500,172 520,186 528,204 520,186 560,151 620,126 650,112',
      ),
    ),
    {
      name: 'Norra Kronbergsgatan, februarikväll',
      place: id('place', PLAN),
      plan: id('plan', PLAN),
      organiser: id('actor', 'sbf'),
      started_at: at(0),
      ended_at: at(88),
      participants: 14,
      unlocated_m: 24,
      checklist: ['design', 'legibility', 'social_control', 'lighting', 'building_security', 'management'],
      summary:
        'Boende, LysekilsBostäder och kommunen gick gatan efter mörkrets inbrott. Ljuset, buskarna och stråket mot vallen nämndes av nästan alla (påhittat exempel).',
    },
    'internal',
  ),
];

export const observations = SEEN.map(([minutes, where, aspect, rating, note, became]) =>
  feature(
    'observation',
    `${WALK}/${minutes}`,
    point(drawn(where)[0]),
    { walk: id('safety_walk', WALK), observed_at: at(minutes), aspect, rating, note, ...became },
    'internal',
  ),
);
