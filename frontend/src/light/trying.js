import { tryLight } from '../api/light.js';
import { ApiProblem } from '../api/problem.js';
import { scoped } from '../api/scope.js';
import { mayEdit } from '../api/session.js';
import { commandOf, withGeometry } from '../edit/draft.js';
import { editor } from '../edit/editor.js';
import { pointing } from '../map/pointing.js';
import { light, requestOf } from './lightState.js';

/** @typedef {import('./lightGrid.js').LightGrid} LightGrid */

/** The layers whose unsaved changes move the light. */
const LIGHT_LAYERS = new Set(['light_point', 'luminaire_type', 'building', 'tree']);

/**
 * Follows what is dragged or typed and not yet saved, and asks how the light would be: one question at a time, the
 * newest next, so that the picture never lags behind by more than one.
 */
export class Trying {
  #busy = false;
  #again = false;
  #asked = '[]';
  /** @type {(() => void)[]} */ #ends;

  /**
   * @param {(grid: LightGrid|null) => void} onLight null: nothing is tried any more
   * @param {() => {level: number, box: string}} view which cells, and where
   */
  constructor(onLight, view) {
    this.onLight = onLight;
    this.view = view;
    const look = () => this.#look();
    this.#ends = [editor.subscribe(look), pointing.subscribe(look), light.subscribe(() => this.renew())];
  }

  stop() {
    for (const end of this.#ends) end();
  }

  /** The view or the kind of light is another one. */
  renew() {
    this.#asked = '[]';
    this.#look();
  }

  #look() {
    const edits = triedEdits();
    const asked = JSON.stringify(edits);
    if (asked === this.#asked) return;
    if (this.#busy) return void (this.#again = true);
    this.#asked = asked;
    if (edits.length) void this.#ask(edits);
    else this.onLight(null);
  }

  /** @param {import('../api/types.js').Edit[]} edits */
  async #ask(edits) {
    this.#busy = true;
    try {
      const grid = await tryLight(edits, scoped({ ...requestOf(light.value), ...this.view() }));
      if (grid) this.onLight(grid);
    } catch (failure) {
      // what can't be saved can't be lit; the form says why
      if (!(failure instanceof ApiProblem)) this.#asked = '';
    } finally {
      this.#busy = false;
    }
    if (this.#again) {
      this.#again = false;
      this.#look();
    }
  }
}

/** @returns {import('../api/types.js').Edit[]} what would be saved if the pointer were let go now */
export function triedEdits() {
  const { draft, parts } = editor.value;
  if (!draft || !LIGHT_LAYERS.has(draft.layer) || !mayEdit()) return [];
  const { dragged } = pointing.value;
  const now = dragged ? withGeometry(draft, dragged) : draft;
  return commandOf([now, ...parts])?.edits ?? [];
}
