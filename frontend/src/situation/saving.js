import { ApiProblem } from '../api/problem.js';
import { sentence, t } from '../i18n/i18n.js';

/**
 * What became of an attempt to keep what somebody wrote.
 * @typedef {{kind: 'saved'}|{kind: 'asked', doubts: string[]}|{kind: 'refused', text: string}} Attempt asked: it may tell of a person and has to be confirmed
 */

/** @param {() => Promise<unknown>} save @returns {Promise<Attempt>} */
export async function attempt(save) {
  try {
    await save();
    return { kind: 'saved' };
  } catch (failure) {
    if (!(failure instanceof ApiProblem)) return { kind: 'refused', text: t('situation.notReached') };
    if (failure.slug === 'unconfirmed') return { kind: 'asked', doubts: failure.problems.map(sentence) };
    return { kind: 'refused', text: sentence(failure) };
  }
}
