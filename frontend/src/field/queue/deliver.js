import { ApiProblem } from '../../api/problem.js';
import { walkBody } from '../walk/walkBody.js';
import { Busy, call } from './calls.js';

/** @typedef {import('./box.js').Entry} Entry */
/** @typedef {{sha256: string, kind: string, received: boolean}} ReceivedPhoto */

/**
 * What the server answers for a report.
 * @typedef {object} Receipt
 * @property {string} id
 * @property {string} number
 * @property {string} status
 * @property {{id: string, name: string}|null} responsible
 * @property {string|null} dueAt
 * @property {ReceivedPhoto[]} photos
 * @property {{code: string, sv: string, en: string}[]} warnings of its first arrival alone
 * @property {string} [follow] of a report without log-in: where one sees how far it has come
 */

/** The server refuses one of the photos; the report itself it has. */
export class PhotoRefused extends Error {
  /** @param {string} photo checksum @param {ApiProblem} problem */
  constructor(photo, problem) {
    super(problem.message);
    this.photo = photo;
    this.problem = problem;
  }
}

/**
 * Sends one entry, or what is missing of it. Sending it again does no harm, whatever was cut off before.
 * @param {Entry} entry
 * @param {(id: string, checksum: string) => Promise<Blob|null>} photoOf the entry's photos
 * @returns {Promise<Receipt|null>} when the server has everything, each photo by its checksum; null after a step
 * @param {(changes: Partial<Entry>) => Promise<unknown>} remember keeps how far it has come
 * @throws {ApiProblem|PhotoRefused} when the server refuses
 * @throws {Busy|import('../../api/problem.js').Unreachable} when it is to be tried again
 */
export function deliver(entry, photoOf, remember) {
  switch (entry.kind) {
    case 'report':
      return deliverReport(entry, photoOf);
    case 'step':
      return deliverStep(entry, photoOf);
    case 'walk':
      return deliverWalk(entry, photoOf, remember);
  }
}

/** @param {Entry} entry @param {(id: string, checksum: string) => Promise<Blob|null>} photoOf */
async function deliverReport(entry, photoOf) {
  const { id, photos } = entry;
  const body = { ...contentOf(entry), id, photos, sentAt: new Date().toISOString() };
  const receipt = await call('POST', reportsOf(entry), body);
  const missing = missingIn(receipt, entry);
  if (!missing.length) return receipt;
  for (const each of missing) await sendPhoto(entry, id, each, photoOf);
  const after = await call('GET', `${reportsOf(entry)}/${id}/receipt`);
  if (missingIn(after, entry).length) throw new Busy(null);
  return { ...after, warnings: receipt.warnings };
}

/** @param {Entry} entry */
function reportsOf({ citizen }) {
  return citizen ? '/api/public-reports' : '/api/reports';
}

/** What takes knowledge of lamps and of others' reports is not for everybody. @param {Entry} entry */
function contentOf({ citizen, content }) {
  if (!citizen) return content;
  const { lamps: _lamps, sameAs: _sameAs, ...rest } = content;
  return rest;
}

/** Photos first: cleaning may be asked for one from before. @param {Entry} entry @param {(id: string, checksum: string) => Promise<Blob|null>} photoOf */
async function deliverStep(entry, photoOf) {
  const { id, report, content, photos } = entry;
  for (const each of photos) await sendPhoto(entry, String(report), each, photoOf);
  await call('POST', `/api/reports/${report}/steps`, { ...content, id });
  return null;
}

/** Photos first, since observations name them; each that has arrived is not sent again. @param {Entry} entry @param {(id: string, checksum: string) => Promise<Blob|null>} photoOf @param {(changes: Partial<Entry>) => Promise<unknown>} remember */
async function deliverWalk(entry, photoOf, remember) {
  let { content } = entry;
  for (const each of entry.photos) {
    if (content.files[each.sha256]) continue;
    const { file } = await putPhoto(entry, `/api/walks/photos/${each.sha256}`, each.sha256, photoOf);
    content = { ...content, files: { ...content.files, [each.sha256]: file } };
    await remember({ content });
  }
  return call('POST', '/api/walks', walkBody(entry.id, content));
}

/** @param {Receipt} receipt @param {Entry} entry */
function missingIn(receipt, { photos }) {
  const there = new Set(receipt.photos.filter(({ received }) => received).map(({ sha256 }) => sha256));
  return photos.filter(({ sha256 }) => !there.has(sha256));
}

/** @param {Entry} entry @param {string} report @param {import('./box.js').PhotoRef} photo @param {(id: string, checksum: string) => Promise<Blob|null>} photoOf */
function sendPhoto(entry, report, { sha256, kind }, photoOf) {
  return putPhoto(entry, `${reportsOf(entry)}/${report}/photos/${sha256}?kind=${kind}`, sha256, photoOf);
}

/** @param {Entry} entry @param {string} path @param {string} sha256 @param {(id: string, checksum: string) => Promise<Blob|null>} photoOf @returns {Promise<any>} what the server says of it */
async function putPhoto(entry, path, sha256, photoOf) {
  const bytes = await photoOf(entry.id, sha256);
  if (!bytes) throw new Busy(null);
  try {
    return await call('PUT', path, bytes);
  } catch (failure) {
    throw failure instanceof ApiProblem ? aboutPhoto(failure, sha256, entry) : failure;
  }
}

/** @param {ApiProblem} problem @param {string} photo @param {Entry} entry */
function aboutPhoto(problem, photo, { kind }) {
  if (problem.status === 401) return problem;
  const again = problem.slug === 'checksum' || (problem.status === 404 && kind === 'report');
  return again ? new Busy(null) : new PhotoRefused(photo, problem);
}
