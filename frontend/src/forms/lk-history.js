import { html } from 'lit';
import { listHistory } from '../api/features.js';
import { mayEdit } from '../api/session.js';
import { editor } from '../edit/editor.js';
import { restoreVersion } from '../edit/editorSave.js';
import { boundsOf } from '../edit/shapes.js';
import { compare, endComparison, shapeOf } from '../map/comparison.js';
import { goTo } from '../map/goTo.js';
import { moment, named, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { changedFields } from './changedFields.js';
import { referenceTitles } from './referenceTitles.js';

/** @typedef {import('../api/types.js').HistoryEntry} Entry */
/** @typedef {import('../api/types.js').Feature} Feature */

/** Every version of a feature: who changed what and when, and a way back. */
class LkHistory extends LyktaElement {
  static properties = {
    feature: { attribute: false },
    entries: { state: true },
    failed: { state: true },
    shown: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../api/types.js').Feature} */ this.feature = /** @type {any} */ (null);
    /** @type {Entry[]|null} */ this.entries = null;
    this.failed = false;
    /** The version whose shape is compared on the map. @type {number|null} */ this.shown = null;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    endComparison('history');
    this.shown = null;
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
  #changes({ version, changedFields: names, feature, operation }, before) {
    if (!before || operation === 'delete' || !names?.length) return '';
    const shape = names.includes('geometry') ? this.#shapeButton(version, before.feature, feature) : '';
    return html`${changedFields(names, before.feature, feature)}${shape}`;
  }

  /** @param {number} version @param {Feature} before @param {Feature} after */
  #shapeButton(version, before, after) {
    const pressed = this.shown === version;
    return html`<button class="button small" aria-pressed=${pressed} @click=${() => this.#compare(version, before, after)}>
      ${icon('swap', 16)}<span>${pressed ? t('history.hideShape') : t('history.showShape')}</span>
    </button>`;
  }

  /** @param {number} version @param {Feature} before @param {Feature} after */
  #compare(version, before, after) {
    this.shown = this.shown === version ? null : version;
    if (this.shown === null) return endComparison('history');
    compare('history', [...shapeOf('old', before.geometry), ...shapeOf('new', after.geometry)]);
    goTo(around([before.geometry, after.geometry]), 19);
  }
}

/** @param {(import('../api/types.js').Geometry|null)[]} geometries @returns {number[]} west, south, east, north */
function around(geometries) {
  const boxes = geometries.flatMap((geometry) => (geometry ? [boundsOf(geometry)] : []));
  const side = (/** @type {number} */ i) => boxes.map((box) => box[i]);
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))];
}

customElements.define('lk-history', LkHistory);
