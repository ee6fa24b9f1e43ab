import { isNearlyFull } from './keep/room.js';
import { Store } from '../map/store.js';

/** What is said before a photo is taken that may find no room; go on with it or leave it. @type {Store<{goOn: (() => void)|null}>} */
export const fullWarning = new Store(/** @type {{goOn: (() => void)|null}} */ ({ goOn: null }));

/**
 * Opens the phone's camera. To be called while a tap is handled: no browser opens it otherwise.
 * @param {(files: File[]) => void} taken at least one
 */
export function openCamera(taken) {
  if (isNearlyFull() && !fullWarning.value.goOn) return fullWarning.set({ goOn: () => openInput(taken) });
  openInput(taken);
}

/** @param {(files: File[]) => void} taken */
function openInput(taken) {
  document.querySelector('.camera-input')?.remove();
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', accept: 'image/*', className: 'camera-input', hidden: true });
  input.setAttribute('capture', 'environment');
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.remove();
    if (files.length) taken(files);
  });
  document.body.append(input);
  input.click();
}

/** To the phone's own files, where nothing of ours clears it. @param {Blob} photo @param {string} name */
export function saveToPhone(photo, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(photo);
  link.download = `${name}.${photo.type.split('/')[1]?.replace('jpeg', 'jpg') ?? 'jpg'}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
