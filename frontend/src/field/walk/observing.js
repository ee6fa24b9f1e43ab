import { uuid7 } from '../../api/uuid.js';
import { addPhoto, dropPhoto } from '../queue/box.js';
import { sha256 } from '../queue/checksum.js';
import { lookForRoom } from '../keep/room.js';
import { whereabouts } from '../where/position.js';
import { inTurn, walk, walking, write } from './walking.js';

/** @typedef {import('./walking.js').Observation} Observation */

/** An older fix says where one was, not where one is. */
const FRESH_MS = 60_000;

/** Begins one at the phone's place, where it knows that. */
export function observe() {
  const { at, accuracyM, foundAt } = whereabouts.value;
  const fresh = at !== null && foundAt !== null && Date.now() - foundAt < FRESH_MS;
  write({
    open: {
      id: uuid7(),
      observedAt: new Date().toISOString(),
      position: fresh ? at : null,
      accuracyM: fresh ? accuracyM : null,
      aspect: null,
      rating: null,
      note: null,
      photo: null,
    },
  });
}

/** @param {Partial<Observation>} changes */
export function writeOpen(changes) {
  const open = walk()?.open;
  if (open) write({ open: { ...open, ...changes } });
}

/** @param {string} id one that was kept before */
export function reopen(id) {
  const found = walk()?.observations.find((one) => one.id === id);
  if (found) write({ open: found });
}

/** @param {Observation} one @returns {boolean} whether it says enough to be kept */
export function isWhole({ aspect, position }) {
  return aspect !== null && position !== null;
}

/** Among those of the walk, in the place of an older state of it. */
export function keepOpen() {
  const now = walk();
  if (!now?.open || !isWhole(now.open)) return;
  const { open, observations } = now;
  const others = observations.filter(({ id }) => id !== open.id);
  const all = [...others, open].sort((a, b) => Date.parse(a.observedAt) - Date.parse(b.observedAt));
  write({ observations: all, open: null });
  void tidy();
}

/** Leaves it as it was before it was opened. */
export function leaveOpen() {
  write({ open: null });
  return tidy();
}

/** With its photo, for good. */
export function dropOpen() {
  const now = walk();
  if (!now?.open) return;
  const { id } = now.open;
  write({ open: null, observations: now.observations.filter((one) => one.id !== id) });
  return tidy();
}

/** Takes the photo out of the one that is open. */
export function dropPhotoOfOpen() {
  writeOpen({ photo: null });
  return tidy();
}

/** @param {File} file @returns {Promise<unknown>} when it lies in the phone's store; what finds no room there is told */
export function photograph(file) {
  return inTurn(async () => {
    const { entry } = walking.value;
    if (!entry || !walk()?.open) return;
    try {
      const { photos } = await addPhoto(entry, file, 'before');
      const now = walking.value.entry;
      if (now) walking.set({ entry: { ...now, photos }, homeless: null });
      writeOpen({ photo: await sha256(await file.arrayBuffer()) });
      void tidy();
    } catch {
      walking.set({ homeless: file });
    }
    await lookForRoom();
  });
}

/** Takes out of the phone what no observation has any more. */
function tidy() {
  return inTurn(async () => {
    const { entry } = walking.value;
    const now = walk();
    if (!entry || !now) return;
    const used = new Set([...now.observations, now.open].map((one) => one?.photo));
    for (const { sha256 } of entry.photos.filter((each) => !used.has(each.sha256))) await drop(sha256);
  });
}

/** @param {string} checksum */
async function drop(checksum) {
  const { entry } = walking.value;
  if (!entry) return;
  const refusal = entry.refusal?.photo === checksum ? null : entry.refusal;
  const { photos } = await dropPhoto({ ...entry, refusal }, checksum);
  const now = walking.value.entry;
  if (now) walking.set({ entry: { ...now, photos, refusal } });
}
