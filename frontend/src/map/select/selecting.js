import { Store } from '../store.js';

/** @typedef {import('../../api/types.js').Position} Position */
/** @typedef {'rectangle'|'lasso'} AreaTool dragged with the pointer; a polygon is drawn corner by corner */
/** @typedef {{tool: AreaTool|null, corners: Position[]}} Selecting corners: of the area being drawn */

/** Choosing by an area: which tool is ready, and what the hand has drawn so far. @type {Store<Selecting>} */
export const selecting = new Store(/** @type {Selecting} */ ({ tool: null, corners: [] }));

/** @param {AreaTool} tool */
export function startArea(tool) {
  selecting.set({ tool, corners: [] });
}

export function endArea() {
  selecting.set({ tool: null, corners: [] });
}
