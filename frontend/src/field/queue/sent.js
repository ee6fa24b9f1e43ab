import { recall, remember } from '../keep/kept.js';
import { taskOf } from './taskOf.js';

/** @typedef {{id: string, number: string, category: string|null, at: number, photos: number, follow: string|null, warnings: {code: string, sv: string, en: string}[]}} Sent */

const MOST = 30;
const NAME = 'sent';

/** Remembers that the server has it, for whoever wants to see so. @param {import('./box.js').Entry} entry @param {import('./deliver.js').Receipt|null} receipt */
export async function rememberSent(entry, receipt) {
  /** @type {Sent} */
  const one = {
    id: entry.id,
    number: receipt?.number ?? entry.label,
    category: taskOf(entry),
    at: Date.now(),
    photos: entry.photos.length,
    follow: receipt?.follow ?? null,
    warnings: receipt?.warnings ?? [],
  };
  const before = await listSent();
  await remember(NAME, [one, ...before.filter(({ id }) => id !== one.id)].slice(0, MOST));
}

/** @returns {Promise<Sent[]>} newest first */
export async function listSent() {
  return (await recall(NAME)) ?? [];
}
