import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { KEY_GROUPS } from '../src/shell/keys.js';

const SRC = new URL('../src/', import.meta.url);

/** Where keys of the whole application are handled, and the groups of the help sheet that tell of them. */
const HANDLERS = {
  'shell/shortcuts.js': ['everywhere'],
  'map/keyboard.js': ['map', 'open', 'draw'],
  'map/contextMenu.js': ['map'],
  'map/aiming.js': ['draw'],
  'table/gridKeys.js': ['table'],
  'table/lk-cell-editor.js': ['table'],
  'reports/reportKeys.js': ['reports'],
};

/** What no file of ours handles: Leaflet zooms, the browser copies and pastes. @type {Record<string, string[]>} */
const OTHERS = { map: ['+', '-'], table: ['c', 'v'] };

/** What every list, menu and dialogue knows, and nobody looks up. */
const USUAL =
  /^(Escape|Enter|Tab| |,|Backspace|Delete|Alt|Shift|Home|End|PageUp|PageDown|Arrow(Up|Down|Left|Right))$/;

const WAYS = [
  /\bkey [!=]== '([^']+)'/g,
  /^\s+case '([^']+)':/gm,
  /^\s+(Arrow\w+|Enter|Tab): \[/gm,
  /(\\d\$\/\.test\(key\))/g,
];

/** @param {string} file below src @returns {string[]} the keys that it compares with */
function handled(file) {
  const text = readFileSync(new URL(file, SRC), 'utf8');
  const found = WAYS.flatMap((way) => [...text.matchAll(way)].map(([, key]) => key));
  return found.map((key) => (key.startsWith('\\d') ? '0–9' : key));
}

/** @param {string} group @returns {string[]} what is pressed at last in each way of each row */
function listed(group) {
  const { rows } = KEY_GROUPS.find(({ name }) => name === group) ?? assert.fail(group);
  return rows.flatMap(({ keys }) => keys.map((way) => way[way.length - 1]));
}

for (const [file, groups] of Object.entries(HANDLERS)) {
  test(`the help sheet lists every key of ${file}`, () => {
    const keys = handled(file);
    assert.ok(keys.length > 1, 'some keys are found');
    const told = new Set(groups.flatMap(listed));
    assert.deepEqual(
      keys.filter((key) => !told.has(key)),
      [],
    );
  });
}

for (const { name } of KEY_GROUPS) {
  test(`every key that the help sheet lists under ${name} is handled`, () => {
    const files = Object.entries(HANDLERS).filter(([, groups]) => groups.includes(name));
    const known = new Set([...files.flatMap(([file]) => handled(file)), ...(OTHERS[name] ?? [])]);
    assert.deepEqual(
      listed(name).filter((key) => !known.has(key)),
      [],
    );
  });
}

test('no other file has a key of its own that the help sheet would miss', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const own = files
    .filter((file) => !(file in HANDLERS))
    .flatMap((file) => {
      const text = readFileSync(new URL(file, SRC), 'utf8');
      const keys = [...text.matchAll(/\bevent\.key [!=]== '([^']+)'/g)].map(([, key]) => key);
      return keys.filter((key) => !USUAL.test(key)).map((key) => `${file}: ${key}`);
    });
  assert.deepEqual(own, []);
});
