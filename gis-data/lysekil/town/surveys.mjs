/** An invented safety survey, two years of it. */
import { places } from './areas.mjs';
import { feature, polygon } from './features.mjs';

/** In the order of the counts below. */
const QUESTIONS = [
  'unsafe_after_dark_pct',
  'avoids_places_pct',
  'worried_about_crime_pct',
  'exposed_to_crime_pct',
  'disturbed_by_damage_pct',
  'disturbed_by_litter_pct',
  'lighting_too_weak_pct',
];

/** Below this nothing is told of an area. */
const FEWEST = 10;

/** place, year, how many answered, how many of them said so, question by question */
// prettier-ignore
const ANSWERS = [
  ['kronbergsgatorna', 2023, 118, [61, 44, 39, 9, 47, 38, 68]],
  ['kronbergsgatorna', 2025, 124, [47, 36, 37, 8, 34, 35, 41]],
  ['gamlestan', 2023, 96, [24, 17, 22, 5, 14, 19, 27]],
  ['gamlestan', 2025, 101, [22, 18, 25, 4, 15, 22, 25]],
  ['valbodalen', 2023, 84, [38, 29, 33, 7, 31, 29, 25]],
  ['valbodalen', 2025, 79, [35, 27, 30, 8, 25, 27, 24]],
  ['norra-hamnen', 2023, 41, [15, 9, 8, 3, 11, 12, 14]],
  ['norra-hamnen', 2025, 38, [12, 9, 9, 2, 8, 10, 13]],
  ['sodra-hamnen', 2023, 52, [12, 8, 11, 2, 9, 13, 11]],
  ['sodra-hamnen', 2025, 47, [13, 7, 9, 3, 10, 11, 10]],
  ['pinnevik', 2023, 12, [3, 2, 2, 0, 1, 2, 4]],
  ['pinnevik', 2025, 7, []],
];

const percent = (count, of) => Math.round((1000 * count) / of) / 10;

const shares = (of, counts) =>
  of < FEWEST ? {} : Object.fromEntries(QUESTIONS.map((question, i) => [question, percent(counts[i], of)]));

export const surveyAreas = ANSWERS.map(([key, year, respondents, counts]) => {
  const { name, ring } = places.find((place) => place.key === key);
  return feature(
    'survey_area',
    `${key}/${year}`,
    polygon([ring]),
    { area: name, year, respondents, ...shares(respondents, counts) },
    'internal',
  );
});
