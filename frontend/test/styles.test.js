import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../src/styles/', import.meta.url);
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: readFileSync(new URL(name, root), 'utf8') }));
/** The sheets that the pages ask for: the town's map, the field app, the public map. */
const ROOTS = ['main.css', 'field.css', 'public.css'];
const asked = sheets
  .filter(({ name }) => ROOTS.includes(name))
  .map(({ text }) => text)
  .join('\n');

test('every style sheet is in a layer of the cascade', () => {
  for (const { name } of sheets.filter((sheet) => !ROOTS.includes(sheet.name)))
    assert.match(asked, new RegExp(`url\\('${name}'\\) layer\\(`), name);
});

test('style sheets are short, need no force and know no ids', () => {
  for (const { name, text } of sheets) {
    assert.ok(text.split('\n').length <= 151, `${name} is too long`);
    assert.doesNotMatch(text, /!important/, name);
    assert.doesNotMatch(text.replace(/#[0-9a-f]{3,8}\b/gi, ''), /#[\w-]+\s*[{,.:]/, name);
  }
});

test('both themes name the same colours', () => {
  const tokens = sheets.filter(({ name }) => name.includes('tokens')).map(({ text }) => text);
  for (const text of tokens) {
    const [light, night] = text.split("[data-theme='night']");
    const colours = (/** @type {string} */ part) =>
      [...part.matchAll(/(--[\w-]+): #/g)].map(([, name]) => name);
    assert.deepEqual(colours(night), colours(light));
  }
});

/** WCAG relative contrast of two colours. @param {string} a @param {string} b */
function contrast(a, b) {
  const light = (/** @type {string} */ hex) => {
    const [r, g, blue] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255);
    const linear = (/** @type {number} */ c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(blue) + 0.05;
  };
  const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
  return high / low;
}

test('text and its ground differ by 4.5 to 1 in both themes (WCAG 2.1 AA)', () => {
  const tokens = sheets.find(({ name }) => name === 'tokens.css')?.text ?? '';
  for (const part of tokens.split("[data-theme='night']")) {
    const colours = Object.fromEntries(
      [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, k, v]) => [k, v]),
    );
    for (const [text, ground] of [
      ['text', 'surface'],
      ['text-2', 'surface'],
      ['text-2', 'surface-2'],
      ['text', 'bg'],
      ['text-2', 'bg'],
      ['accent', 'surface'],
      ['accent', 'accent-soft'],
      ['accent-text', 'accent'],
      ['ok', 'ok-soft'],
      ['warn', 'warn-soft'],
      ['warn', 'surface'],
      ['danger', 'danger-soft'],
      ['danger', 'surface'],
      ['other', 'surface'],
      ['other', 'other-soft'],
      ['other-text', 'other'],
    ])
      assert.ok(
        contrast(colours[text], colours[ground]) >= 4.5,
        `${text} on ${ground}: ${contrast(colours[text], colours[ground])}`,
      );
  }
});
