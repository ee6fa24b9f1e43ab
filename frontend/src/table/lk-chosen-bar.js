import { html } from 'lit';
import { chosen, clearChosen } from '../map/chosen.js';
import { control } from '../forms/controls.js';
import { findingText } from '../forms/findings.js';
import { check } from '../forms/validate.js';
import { number, pick, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { setForAll, tellFailure } from './actions.js';
import { tableState } from './state.js';

/** Several rows are chosen: shows them alone, or gives all of them one value. */
class LkChosenBar extends LyktaElement {
  static properties = {
    layer: { attribute: false },
    rows: { attribute: false },
    locked: { type: Boolean },
    name: { state: true },
    value: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../api/types.js').Layer} */ this.layer = /** @type {any} */ (null);
    /** @type {import('./rows.js').Rows} */ this.rows = /** @type {any} */ (null);
    this.locked = false;
    this.name = '';
    /** @type {unknown} */ this.value = null;
    this.busy = false;
  }

  get watched() {
    return [chosen, tableState];
  }

  render() {
    const { onlyChosen } = tableState.value;
    return html`<div class="table-strip">
      <strong role="status">${t('table.chosen', { n: number(chosen.value.ids.size) })}</strong>
      <label class="check"><input type="checkbox" .checked=${onlyChosen} @change=${() => tableState.set({ onlyChosen: !onlyChosen })} />${t('table.onlyChosen')}</label>
      <button class="button quiet small" @click=${clearChosen}>${t('table.clearChosen')}</button>
      ${this.locked ? '' : this.#setting()}
    </div>`;
  }

  #setting() {
    const fields = this.layer.fields.filter(({ kind }) => kind !== 'attachment');
    const field = fields.find(({ name }) => name === this.name);
    const finding = field ? check(field, this.value) : null;
    const wrong = finding?.severity === 'error';
    return html`<span class="chosen-set"
      ><span class="input select small"
        ><select aria-label=${t('table.setWhat')} @change=${(/** @type {any} */ event) => this.#choose(event.target.value)}>
          <option value="" .selected=${!field}>${t('table.setWhat')}</option>
          ${fields.map(({ name, title }) => html`<option value=${name} .selected=${name === this.name}>${pick(title)}</option>`)}</select
        >${icon('down', 16)}</span
      >
      ${field ? this.#value(field, wrong) : ''}
      ${field ? html`<button class="button primary small" ?disabled=${wrong || this.busy} @click=${this.#apply}>${t('table.setFor', { n: number(chosen.value.ids.size) })}</button>` : ''}
      ${finding && finding.key !== 'check.required' ? html`<span class="set-note ${finding.severity}" role="alert">${findingText(finding, field?.unit)}</span>` : ''}</span
    >`;
  }

  /** @param {import('../api/types.js').Field} field @param {boolean} invalid */
  #value(field, invalid) {
    const id = 'chosen-value';
    return html`<label class="visually-hidden" for=${id}>${t('table.setTo', { what: pick(field.title) })}</label
      ><span class="filter-reference"
        >${control({ field, value: this.value, locked: false, id, describedBy: '', invalid, change: (value) => (this.value = value) })}</span
      >`;
  }

  /** @param {string} name */
  #choose(name) {
    this.name = name;
    this.value = null;
  }

  async #apply() {
    this.busy = true;
    try {
      const features = await this.rows.fetch([...chosen.value.ids]);
      await setForAll(this.layer.name, [...features.values()], { [this.name]: this.value });
    } catch (failure) {
      tellFailure(failure);
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('lk-chosen-bar', LkChosenBar);
