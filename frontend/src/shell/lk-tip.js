import { html } from 'lit';
import { findLayer } from '../map/layers.js';
import { pointing } from '../map/pointing.js';
import { pick } from '../i18n/i18n.js';
import { LyktaElement } from './element.js';

/** What lies under the pointer, in two lines. */
class LkTip extends LyktaElement {
  get watched() {
    return [pointing];
  }

  render() {
    const { hit, at } = pointing.value;
    const layer = hit && findLayer(hit.layer);
    if (!hit || !at || !layer) return html``;
    const get = (/** @type {string} */ key) => hit.tile.layer.get(hit.index, key);
    const title = get('designation') ?? get('name') ?? pick(layer.singular);
    const place = `transform: translate(${at.x + 14}px, ${at.y + 14}px)`;
    return html`<div class="card tip" .style=${place} aria-hidden="true">
      <strong>${title}</strong><span>${[pick(layer.singular), ...details(layer, get)].join(' · ')}</span>
    </div>`;
  }
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
