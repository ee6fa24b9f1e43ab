import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { pick, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { moved } from './columns.js';
import { setColumns, tableState } from './state.js';

/** @typedef {import('../api/types.js').Field} Field */

/** Which columns a table shows, and in which order. */
class LkColumns extends LyktaElement {
  static properties = { layer: { attribute: false }, columns: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../api/types.js').Layer} */ this.layer = /** @type {any} */ (null);
    /** @type {Field[]} */ this.columns = [];
  }

  get watched() {
    return [tableState];
  }

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener(
      'keydown',
      (event) => event.key === 'Escape' && tableState.set({ choosing: false }),
    );
  }

  render() {
    const names = this.columns.map(({ name }) => name);
    const others = this.layer.fields.filter(({ name }) => !names.includes(name));
    return html`<div class="card table-columns" role="group" aria-label=${t('table.columns')}>
      <ul>
        ${repeat(
          [...this.columns, ...others],
          ({ name }) => name,
          (field) => this.#item(field, names),
        )}
      </ul>
      <div class="row-end">
        <button class="button quiet small" @click=${() => setColumns({ names: null, widths: {} })}>${t('table.columnsUsual')}</button>
        <button class="button small" @click=${() => tableState.set({ choosing: false })}>${t('table.filterDone')}</button>
      </div>
    </div>`;
  }

  /** @param {Field} field @param {string[]} names */
  #item({ name, title }, names) {
    const at = names.indexOf(name);
    const toggle = () =>
      setColumns({ names: at < 0 ? [...names, name] : names.filter((other) => other !== name) });
    return html`<li>
      <label class="check"><input type="checkbox" .checked=${at >= 0} ?disabled=${at >= 0 && names.length === 1} @change=${toggle} />${pick(title)}</label>
      ${at < 0 ? '' : html`${this.#step(name, names, -1, at > 0)}${this.#step(name, names, 1, at < names.length - 1)}`}
    </li>`;
  }

  /** @param {string} name @param {string[]} names @param {number} step @param {boolean} possible */
  #step(name, names, step, possible) {
    const label = step < 0 ? t('table.columnEarlier') : t('table.columnLater');
    return html`<button class="button icon-only quiet small" aria-label=${label} title=${label} ?disabled=${!possible} @click=${() => setColumns({ names: moved(names, name, step) })}>
      ${icon(step < 0 ? 'up' : 'down', 16)}
    </button>`;
  }
}

customElements.define('lk-columns', LkColumns);
