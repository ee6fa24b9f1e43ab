import { getSurvey } from '../api/surveys.js';
import { onLayersChanged } from '../map/changes.js';
import { mapState } from '../map/state.js';
import { Store } from '../map/store.js';

/** @typedef {import('../api/surveys.js').Survey} Survey */
/** @typedef {import('../api/surveys.js').SurveyArea} SurveyArea */

/**
 * @typedef {object} SurveyState
 * @property {'loading'|'ready'|'failed'} status
 * @property {Survey|null} survey
 * @property {number|null} year the one that was asked for; null: the newest
 * @property {string} question whose shares the map shows
 */

/** @type {Store<SurveyState>} */
export const survey = new Store(
  /** @type {SurveyState} */ ({ status: 'loading', survey: null, year: null, question: '' }),
);

/** @type {(() => void)[]} */
let ends = [];
let asking = new AbortController();

/** Asks, and asks again with whatever changes, until the survey is left. */
export function followSurvey() {
  ends = [
    mapState.subscribe((now, before) => now.asOf !== before.asOf && void ask()),
    onLayersChanged((changes) => 'survey_area' in changes && void ask()),
  ];
  void ask();
}

export function leaveSurvey() {
  for (const end of ends) end();
  asking.abort();
  survey.set({ survey: null });
}

export async function ask() {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  survey.set({ status: 'loading' });
  try {
    const found = await getSurvey(mapState.value.asOf, survey.value.year, signal);
    survey.set({ status: 'ready', survey: found, question: asked(found) });
  } catch {
    if (!signal.aborted) survey.set({ status: 'failed' });
  }
}

/** The question stays where the year has it. @param {Survey} found */
function asked({ questions }) {
  const names = questions.map(({ name }) => name);
  return names.includes(survey.value.question) ? survey.value.question : (names[0] ?? '');
}

/** @param {number} year */
export function showYear(year) {
  survey.set({ year });
  void ask();
}

/** @param {string} question */
export function showQuestion(question) {
  survey.set({ question });
}
