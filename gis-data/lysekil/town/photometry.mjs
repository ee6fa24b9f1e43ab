/** Which of the open luminaires of gis-data/reference stands for a type; the two oldest have none, as in real registers. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const FILES = {
  wide: 'lykta-road-wide',
  main: 'lykta-road-wide',
  span: 'lykta-road-wide',
  narrow: 'lykta-road-narrow',
  path: 'lykta-path',
  park: 'lykta-post-top',
  bollard: 'lykta-post-top',
  wall: 'lykta-wall',
  sodium50wall: 'lykta-wall',
  sodium70: 'lykta-sodium-bowl',
  sodium100: 'lykta-sodium-bowl',
};

/** @returns {string|undefined} the file's SHA-256 */
export function photometryOf(type) {
  if (!FILES[type]) return undefined;
  const file = readFileSync(new URL(`../../reference/photometry/${FILES[type]}.ldt`, import.meta.url));
  return createHash('sha256').update(file).digest('hex');
}
