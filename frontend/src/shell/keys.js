/**
 * What keys and gestures do, as the help sheet lists them; keys by the names that KeyboardEvent gives them.
 * @typedef {{name: string, rows: {keys: string[][], does: string}[]}} KeyGroup keys: each way to do it, pressed together
 */

/** @type {KeyGroup[]} */
export const KEY_GROUPS = [
  {
    name: 'everywhere',
    rows: [
      { keys: [['?']], does: 'help' },
      { keys: [['Control', 's']], does: 'save' },
      { keys: [['Control', 'p']], does: 'print' },
      { keys: [['Control', 'z']], does: 'undo' },
      {
        keys: [
          ['Control', 'y'],
          ['Control', 'Shift', 'z'],
        ],
        does: 'redo',
      },
    ],
  },
  {
    name: 'map',
    rows: [
      { keys: [['ArrowUp'], ['ArrowDown'], ['ArrowLeft'], ['ArrowRight']], does: 'pan' },
      { keys: [['+'], ['-']], does: 'zoom' },
      { keys: [['Enter']], does: 'pick' },
      { keys: [['l']], does: 'light' },
      { keys: [['Shift', 'F10'], ['ContextMenu']], does: 'menu' },
      { keys: [['Escape']], does: 'leave' },
    ],
  },
  {
    name: 'open',
    rows: [
      { keys: [['ArrowUp'], ['ArrowDown'], ['ArrowLeft'], ['ArrowRight']], does: 'nudge' },
      { keys: [['Shift', 'ArrowUp']], does: 'nudgeFine' },
      { keys: [['n']], does: 'vertex' },
      { keys: [['Delete']], does: 'remove' },
      { keys: [['Enter']], does: 'keep' },
    ],
  },
  {
    name: 'draw',
    rows: [
      { keys: [[' ']], does: 'corner' },
      { keys: [['Enter']], does: 'finish' },
      { keys: [['0–9']], does: 'type' },
      { keys: [['t']], does: 'trace' },
      { keys: [['Backspace']], does: 'back' },
      { keys: [['Shift']], does: 'right' },
      { keys: [['Alt']], does: 'free' },
    ],
  },
  {
    name: 'table',
    rows: [
      { keys: [['ArrowUp'], ['ArrowDown'], ['ArrowLeft'], ['ArrowRight']], does: 'go' },
      { keys: [['PageUp'], ['PageDown'], ['Home'], ['End']], does: 'goFar' },
      { keys: [['Enter'], ['F2']], does: 'cell' },
      { keys: [['Tab']], does: 'next' },
      { keys: [['Escape']], does: 'leaveCell' },
      { keys: [[' ']], does: 'row' },
      { keys: [['f']], does: 'filter' },
      { keys: [['Shift', 'ArrowDown']], does: 'block' },
      { keys: [['Control', 'd']], does: 'fill' },
      {
        keys: [
          ['Control', 'c'],
          ['Control', 'v'],
        ],
        does: 'paste',
      },
      { keys: [['Control', 'a']], does: 'all' },
      { keys: [['Delete']], does: 'clear' },
    ],
  },
  {
    name: 'reports',
    rows: [
      { keys: [['1'], ['2'], ['3']], does: 'tabs' },
      { keys: [['/']], does: 'find' },
      { keys: [['j'], ['k']], does: 'nextCase' },
      { keys: [['x']], does: 'chooseCase' },
      { keys: [['Escape']], does: 'closeCase' },
    ],
  },
];

/** Gestures have no keys. */
export const GESTURES = ['add', 'area', 'double', 'press', 'pinch'];
