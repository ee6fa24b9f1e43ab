/** @typedef {import('../api/types.js').Edit} Edit */
/** @typedef {import('../api/types.js').Geometry} Geometry */
/** @typedef {import('../api/types.js').Values} Values */

/**
 * A command is one thing that the user did: the edits that do it, and what to call it. The server undoes
 * the whole change set, so no command needs to know its own reverse.
 *
 * @typedef {{edits: Edit[], name: CommandName, layer: string}} Command
 * @typedef {'create'|'move'|'reshape'|'change'|'delete'|'restore'|'bulk'|'fill'|'fix'|'paste'|'deleteMany'|'copy'|'join'|'moveMany'|'offset'|'rotate'|'rowOfLamps'|'split'} CommandName
 */

/** @implements {Command} */
export class Create {
  name = /** @type {const} */ ('create');

  /** @param {string} layer @param {string} id @param {Geometry|null} geometry @param {Values} values */
  constructor(layer, id, geometry, values) {
    this.layer = layer;
    this.edits = [/** @type {Edit} */ ({ op: 'create', layer, id, geometry, values })];
  }
}

/** A new place or shape. @implements {Command} */
export class Reshape {
  /** @param {string} layer @param {string} id @param {number} version @param {Geometry} geometry */
  constructor(layer, id, version, geometry) {
    this.layer = layer;
    this.name = /** @type {CommandName} */ (geometry.type === 'Point' ? 'move' : 'reshape');
    this.edits = [/** @type {Edit} */ ({ op: 'patch', layer, id, version, geometry })];
  }
}

/** @implements {Command} */
export class ChangeValues {
  name = /** @type {const} */ ('change');

  /** @param {string} layer @param {string} id @param {number} version @param {Values} values null clears a field */
  constructor(layer, id, version, values) {
    this.layer = layer;
    this.edits = [/** @type {Edit} */ ({ op: 'patch', layer, id, version, values })];
  }
}

/** @implements {Command} */
export class Delete {
  name = /** @type {const} */ ('delete');

  /** @param {string} layer @param {string} id @param {number} version */
  constructor(layer, id, version) {
    this.layer = layer;
    this.edits = [/** @type {Edit} */ ({ op: 'delete', layer, id, version })];
  }
}

/** Back to an earlier version; version 0 stands for "deleted now". @implements {Command} */
export class Restore {
  name = /** @type {const} */ ('restore');

  /** @param {string} layer @param {string} id @param {number} version @param {number} toVersion */
  constructor(layer, id, version, toVersion) {
    this.layer = layer;
    this.edits = [/** @type {Edit} */ ({ op: 'restore', layer, id, version, toVersion })];
  }
}

/** What was done to many features at once. @implements {Command} */
export class Many {
  /** @param {CommandName} name @param {string} layer @param {Edit[]} edits */
  constructor(name, layer, edits) {
    this.name = name;
    this.layer = layer;
    this.edits = edits;
  }
}

/** Several commands saved and undone as one; two patches of one feature become one. @implements {Command} */
export class Together {
  /** @param {Command[]} commands at least one; the first gives the name */
  constructor(commands) {
    this.name = commands[0].name;
    this.layer = commands[0].layer;
    this.edits = merge(commands.flatMap((command) => command.edits));
  }
}

/** @param {Edit[]} edits @returns {Edit[]} */
function merge(edits) {
  /** @type {Edit[]} */
  const merged = [];
  for (const edit of edits) {
    const at = merged.findIndex(({ op, id }) => op === 'patch' && edit.op === 'patch' && id === edit.id);
    if (at < 0) merged.push(edit);
    else merged[at] = { ...merged[at], ...edit };
  }
  return merged;
}
