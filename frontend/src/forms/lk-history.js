import { html } from 'lit';
import { listHistory } from '../api/features.js';
import { mayEdit } from '../api/session.js';
import { editor } from '../edit/editor.js';
import { restoreVersion } from '../edit/editorSave.js';
import { findLayer } from '../map/layers.js';
import { moment, named, pick, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { display } from './display.js';
import { referenceTitles } from './referenceTitles.js';

/** @typedef {import('../api/types.js').HistoryEntry} Entry */

/** Every version of a feature: who changed what and when, and a way back. */
class LkHistory extends LyktaElement {
  static properties = { feature: { attribute: false }, entries: { state: true }, failed: { state: true } };

  constructor() {
    super();
    /** @type {import('../api/types.js').Feature} */ this.feature = /** @type {any} */ (null);
    /** @type {Entry[]|null} */ this.entries = null;
    this.failed = false;
  }

  get watched() {
    return [editor, referenceTitles];
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    const before = changed.get('feature');
    if (
      changed.has('feature') &&
      (before?.id !== this.feature.id || before?.version !== this.feature.version)
    )
      this.#load();
  }

  async #load() {
    try {
      this.entries = await listHistory(this.feature.layer, this.feature.id);
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }

  render() {
    if (this.failed)
      return html`<p class="banner error" role="alert">${icon('warning', 18)}<span>${t('history.failed')}</span></p>`;
    if (!this.entries) return html`<p role="status">${t('panel.loading')}</p>`;
    return html`<ol class="history" aria-label=${t('history.title')}>${this.entries.map((entry, i) => this.#entry(entry, i))}</ol>`;
  }

  /** @param {Entry} entry @param {number} i */
  #entry(entry, i) {
    const { version, operation, at, by } = entry;
    return html`<li class="version" data-version=${version}>
      <header class="version-head">
        <strong>${named('operation', operation)}</strong><span>${by}</span>
        <time class="dim" datetime=${at}>${moment(at)}</time>
        <span class="version-number">${t('panel.version', { n: version })}</span>
      </header>
      ${this.#changes(entry, this.entries?.[i + 1])}
      ${
        i > 0 && mayEdit() && operation !== 'delete'
          ? html`<button class="button small" @click=${() => restoreVersion(version)}>${icon('history', 16)}<span>${t('history.restore')}</span></button>`
          : ''
      }
    </li>`;
  }

  /** @param {Entry} entry @param {Entry|undefined} before */
  #changes({ changedFields, feature, operation }, before) {
    if (!before || operation === 'delete' || !changedFields?.length) return '';
    const layer = findLayer(this.feature.layer);
    return html`<dl class="changes">
      ${changedFields.map((name) => {
        const field = layer?.fields.find((other) => other.name === name);
        if (!field)
          return html`<dt>${name === 'geometry' ? t('field.geometry') : name}</dt><dd>${t('history.moved')}</dd>`;
        const [old, now] = [before.feature, feature].map(
          (version) => display(field, version?.properties?.[name]) || '–',
        );
        return html`<dt>${pick(field.title)}</dt>
          <dd><del>${old}</del> → <ins>${now}</ins></dd>`;
      })}
    </dl>`;
  }
}

customElements.define('lk-history', LkHistory);
