import { getCase, maskPhoto, putPhoto, sayRemark, takeStep } from '../api/reports.js';
import { ApiProblem } from '../api/problem.js';
import { uuid7 } from '../api/uuid.js';
import { onLayersChanged } from '../map/changes.js';
import { mapState, select } from '../map/state.js';
import { Store } from '../map/store.js';
import { tell } from '../shell/notices.js';
import { renewed, reports } from './reports.js';

/** @typedef {import('../api/reports.js').Case} Case */
/** @typedef {import('../api/reports.js').StepName} StepName */

/**
 * @typedef {object} CaseState
 * @property {Case|null} report
 * @property {'none'|'loading'|'ready'|'missing'|'failed'} status
 * @property {StepName|null} step whose form is open
 * @property {ApiProblem|null} refused what the server said to the last step
 * @property {boolean} busy
 */

/** The case that is open. @type {Store<CaseState>} */
export const caseStore = new Store(
  /** @type {CaseState} */ ({ report: null, status: 'none', step: null, refused: null, busy: false }),
);

let asking = new AbortController();

/** Follows the selection for as long as the page lives. */
export function followCase() {
  mapState.subscribe((now, before) => now.selection !== before.selection && void open());
  onLayersChanged((changes) => 'report' in changes && caseStore.value.report && void load());
  return open();
}

/** @returns {string|null} */
export function openId() {
  const { selection } = mapState.value;
  return selection?.layer === 'report' ? selection.id : null;
}

/** @param {string|null} id @param {StepName|null} [step] whose form opens with it */
export function openCase(id, step = null) {
  select(id ? { layer: 'report', id } : null);
  caseStore.set({ step, refused: null });
}

function open() {
  if (!openId()) {
    asking.abort();
    return void caseStore.set({ report: null, status: 'none', step: null, refused: null });
  }
  caseStore.set({ report: null, status: 'loading', step: null, refused: null });
  return load();
}

export async function load() {
  asking.abort();
  const id = openId();
  if (!id) return;
  asking = new AbortController();
  const { signal } = asking;
  try {
    caseStore.set({ report: await getCase(id, signal), status: 'ready' });
  } catch (failure) {
    if (signal.aborted) return;
    const missing = failure instanceof ApiProblem && [403, 404].includes(failure.status);
    if (missing || !caseStore.value.report) caseStore.set({ status: missing ? 'missing' : 'failed' });
  }
}

/** @param {StepName} step @param {Record<string, unknown>} asked what its form says */
export async function doStep(step, asked) {
  const id = openId();
  if (!id) return;
  const done = await attempt(() => takeStep(id, { id: uuid7(), step, ...asked }));
  if (!done) return;
  caseStore.set({ step: null });
  tell('case.done', { params: { number: done.number } });
}

/** @param {string} text @returns {Promise<boolean>} whether it is kept */
export async function say(text) {
  const id = openId();
  return id !== null && (await attempt(() => sayRemark(id, uuid7(), text))) !== null;
}

/** @param {Iterable<File>} photos @param {'before'|'after'} kind @returns {Promise<boolean>} */
export async function addPhotos(photos, kind) {
  const id = openId();
  if (!id) return false;
  const added = await attempt(async () => {
    for (const photo of photos) await putPhoto(id, photo, kind);
    return getCase(id);
  });
  return added !== null;
}

/** @param {string} photo @param {number[][]} boxes @returns {Promise<boolean>} */
export async function mask(photo, boxes) {
  const id = openId();
  if (!id) return false;
  const masked = await attempt(async () => {
    await maskPhoto(photo, boxes);
    return getCase(id);
  });
  return masked !== null;
}

/** @param {() => Promise<Case>} action @returns {Promise<Case|null>} null where it was refused or not reached, which is told */
async function attempt(action) {
  caseStore.set({ busy: true, refused: null });
  try {
    const report = await action();
    if (report.id === openId()) caseStore.set({ report, status: 'ready' });
    renewed(report);
    return report;
  } catch (failure) {
    if (failure instanceof ApiProblem) caseStore.set({ refused: failure });
    else tell('case.unreachable');
    return null;
  } finally {
    caseStore.set({ busy: false });
  }
}

/** The next or previous one of the list. @param {1|-1} way */
export function goOn(way) {
  const { list } = reports.value;
  const at = list.findIndex(({ id }) => id === openId());
  const next = list[at < 0 ? (way > 0 ? 0 : list.length - 1) : at + way];
  if (next) openCase(next.id);
}
