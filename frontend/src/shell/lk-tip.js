import { html } from 'lit';
import { lightLines } from '../light/lightLines.js';
import { lightPoint } from '../light/lightPoint.js';
import { findLayer } from '../map/layers.js';
import { pointing } from '../map/pointing.js';
import { pick } from '../i18n/i18n.js';
import { LyktaElement } from './element.js';

/** What lies under the pointer, and in the view Ljus how much light there is. */
class LkTip extends LyktaElement {
  get watched() {
    return [pointing, lightPoint];
  }

  render() {
    const { hit } = pointing.value;
    const at = lightPoint.value.at ?? pointing.value.at;
    if (!at || (!hit && !lightPoint.value.at)) return html``;
    const place = `transform: translate(${at.x + 14}px, ${at.y + 14}px)`;
    return html`<div class="card tip" .style=${place} aria-hidden="true">
      ${lightPoint.value.at ? lightLines(lightPoint.value) : ''}${hit ? featureLines(hit) : ''}
    </div>`;
  }
}

/** @param {import('../map/hit.js').Hit} hit */
function featureLines(hit) {
  const layer = findLayer(hit.layer);
  if (!layer) return '';
  const get = (/** @type {string} */ key) => hit.tile.layer.get(hit.index, key);
  const title = get('designation') ?? get('name') ?? pick(layer.singular);
  return html`<strong>${title}</strong><span>${[pick(layer.singular), ...details(layer, get)].join(' · ')}</span>`;
}

/** @param {import('../api/types.js').Layer} layer @param {(key: string) => unknown} get */
function details(layer, get) {
  return ['status', 'function', 'kind', 'use'].flatMap((name) => {
    const options = layer.fields.find((field) => field.name === name)?.options;
    const option = options?.find(({ value }) => value === get(name));
    return option ? [pick(option.title)] : [];
  });
}

customElements.define('lk-tip', LkTip);
