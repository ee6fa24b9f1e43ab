import { html } from 'lit';
import { findLayer } from '../map/layers.js';
import { pick, t } from '../i18n/i18n.js';
import { display } from './display.js';

/** @typedef {import('../api/types.js').Feature} Feature */

/** Each field that two versions differ in, old and new. @param {string[]} names @param {Feature} before @param {Feature} after */
export function changedFields(names, before, after) {
  if (!names.length) return '';
  return html`<dl class="changes">${names.map((name) => changed(name, before, after))}</dl>`;
}

/** @param {string} name @param {Feature} before @param {Feature} after */
function changed(name, before, after) {
  const field = findLayer(after.layer)?.fields.find((other) => other.name === name);
  if (!field)
    return html`<dt>${name === 'geometry' ? t('field.geometry') : name}</dt>
      <dd>${t('history.moved')}</dd>`;
  const [old, now] = [before, after].map((feature) => display(field, feature.properties[name]) || '–');
  return html`<dt>${pick(field.title)}</dt>
    <dd><del>${old}</del> → <ins>${now}</ins></dd>`;
}
