import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { en } from '../src/i18n/en.js';
import { sv } from '../src/i18n/sv.js';

const root = new URL('../src/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
const sources = files
  .filter((name) => name.endsWith('.js') && !/^i18n.(sv|en)\.js$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, root), 'utf8') }));
const code = sources.map(({ text }) => text).join('\n');

/** Texts whose keys are put together from a group and a value of the data. */
const GROUPS = [
  'plansTab',
  'plansMeasures',
  'quality',
  'printPart',
  'gesture',
  'keyDoes',
  'keyGroup',
  'keyName',
  'measure',
  'system',
  'bearing',
  'chooseHint',
  'compared',
  'did',
  'figure',
  'lamp',
  'lightChoice',
  'lightHelp',
  'lightLong',
  'lightOption',
  'onSiteAsks',
  'onSiteCategory',
  'onSiteLamp',
  'onSiteLanguage',
  'onSiteLook',
  'onSitePublic',
  'onSiteReason',
  'onSiteSince',
  'onSiteStatus',
  'onSiteSurface',
  'onSiteTitle',
  'onSiteWait',
  'onSiteWaitHelp',
  'op',
  'opHelp',
  'operation',
  'operator',
  'role',
  'lampThen',
  'photoKind',
  'situationAgo',
  'situationKind',
  'situationOut',
  'situationPart',
  'situationTab',
  'statutoryAsks',
  'statutoryPart',
  'statutoryState',
  'weekday',
  'reportFormat',
  'reportGroup',
  'reportBy',
  'reportOrder',
  'reportTab',
  'reportDid',
  'reportStep',
  'channel',
  'surface',
  'status',
  'category',
  'snapKind',
  'splitRefusal',
  'streetMeasure',
  'streetMissing',
  'streetsKind',
  'streetsOrder',
  'tone',
  'typed',
  'verdict',
  'evidenceSource',
  'walkRating',
  'zoneDue',
  'zoneState',
];

test('both languages say the same things with the same names to fill in', () => {
  assert.deepEqual(Object.keys(sv), Object.keys(en));
  const names = (/** @type {string} */ text) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const key of /** @type {(keyof typeof sv)[]} */ (Object.keys(sv)))
    assert.deepEqual(names(sv[key]), names(en[key]), key);
});

test('every text that a component asks for is in the catalogue', () => {
  const asked = [...code.matchAll(/\bt\(\s*'([\w.]+)'/g)].map(([, key]) => key);
  assert.ok(asked.length > 100);
  for (const key of asked) assert.ok(key in sv, key);
});

test('no text lies in the catalogue unused', () => {
  const used = (/** @type {string} */ key) => GROUPS.includes(key.split('.')[0]) || code.includes(`'${key}'`);
  assert.deepEqual(
    Object.keys(sv).filter((key) => !used(key)),
    [],
  );
});

test('no component carries a text of its own', () => {
  for (const { name, text } of sources)
    for (const template of templates(text)) {
      const words = visible(template).match(/\p{L}{2,}/gu) ?? [];
      assert.deepEqual(words, [], `${name} says "${words.join(' ')}"`);
    }
});

test('Swedish letters stand in the catalogue alone', () => {
  for (const { name, text } of sources) {
    const bare = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/const PAIR = .*/, '');
    assert.doesNotMatch(bare, /[åäöÅÄÖ]/, name);
  }
});

/** The html templates of a source, with what is filled in taken out. @param {string} source @returns {string[]} */
function templates(source) {
  const found = [];
  for (const match of source.matchAll(/html`/g)) found.push(template(source, match.index + 5).text);
  return found;
}

/** @param {string} source @param {number} start @returns {{text: string, end: number}} */
function template(source, start) {
  let text = '';
  let at = start;
  while (at < source.length && source[at] !== '`') {
    if (source.startsWith('${', at)) {
      at = expression(source, at + 2);
      text += '§';
    } else text += source[at++];
  }
  return { text, end: at + 1 };
}

/** @param {string} source @param {number} start @returns {number} behind the closing brace */
function expression(source, start) {
  let depth = 1;
  let at = start;
  while (depth > 0 && at < source.length) {
    if (source[at] === '`') {
      at = template(source, at + 1).end;
      continue;
    }
    if (source[at] === '{') depth++;
    if (source[at] === '}') depth--;
    at++;
  }
  return at;
}

/** What a reader would see or hear of a template. @param {string} html */
function visible(html) {
  const spoken = [...html.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map(
    ([, said]) => said,
  );
  return [html.replace(/<[^>]*>/g, ' ').replace(/&\w+;/g, ' '), ...spoken].join(' ');
}
