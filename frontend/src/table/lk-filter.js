import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { control } from '../forms/controls.js';
import { readNumber, writeNumber } from '../forms/numbers.js';
import { mapState } from '../map/state.js';
import { pick, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { filterKind, withFilter } from './filters.js';
import { tableState } from './state.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What one column must hold; every change filters at once. */
class LkFilter extends LyktaElement {
  static properties = { field: { attribute: false }, filter: { attribute: false } };
  #shownField = '';

  constructor() {
    super();
    /** @type {import('../api/types.js').Field} */ this.field = /** @type {any} */ (null);
    /** @type {import('./filters.js').Filter} */ this.filter = {};
  }

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', (event) => {
      if (event.defaultPrevented || !['Escape', 'Enter'].includes(event.key)) return;
      if (event.target instanceof HTMLButtonElement) return;
      event.preventDefault();
      this.#close();
    });
  }

  render() {
    const title = pick(this.field.title);
    return html`<fieldset class="filter" aria-label=${t('table.filterOf', { what: title })}>
      <span class="filter-name">${title}</span>
      ${this.#part()} ${this.#emptiness()}
      <button class="button small" @click=${this.#close}>${t('table.filterDone')}</button>
    </fieldset>`;
  }

  updated() {
    if (this.#shownField === this.field.name) return;
    this.#shownField = this.field.name;
    /** @type {HTMLElement|null} */ (this.querySelector('input, select'))?.focus();
  }

  #part() {
    switch (filterKind(this.field)) {
      case 'contains':
        return this.#input(t('table.contains'), this.filter.contains ?? '', (text) =>
          this.#set({ contains: text }),
        );
      case 'range':
        return html`${this.#end('from', t('table.from'))}<span aria-hidden="true">–</span>${this.#end('to', t('table.to'))}
          ${this.field.unit ? html`<em class="unit">${this.field.unit}</em>` : ''}`;
      case 'oneOf':
        return this.#choices();
      case 'reference':
        return this.#reference();
      case 'none':
        return '';
    }
  }

  /** @param {string} label @param {string} value @param {(text: string) => void} change */
  #input(label, value, change) {
    return html`<span class="input small"><input aria-label=${label} placeholder=${label} .value=${live(value)} @input=${(/** @type {any} */ event) => change(event.target.value)} /></span>`;
  }

  /** What is not yet a number or a day is on its way to one. @param {'from'|'to'} end @param {string} label */
  #end(end, label) {
    const isNumber = this.field.kind === 'number';
    const present = /** @type {HTMLInputElement|null} */ (this.querySelector(`[data-end="${end}"]`));
    const value = isNumber
      ? writeNumber(this.filter[end], mapState.value.language)
      : String(this.filter[end] ?? '');
    const shown = present === document.activeElement && present ? present.value : value;
    const change = (/** @type {string} */ text) => {
      const read = isNumber ? readNumber(text) : DAY.test(text) ? text : null;
      this.#set({ [end]: typeof read === 'number' || !isNumber ? read : null });
    };
    return html`<span class="input small filter-end"><input data-end=${end} aria-label=${label} placeholder=${isNumber ? label : t('day.pattern')} inputmode=${isNumber ? 'decimal' : 'numeric'} .value=${live(shown)} @input=${(/** @type {any} */ event) => change(event.target.value.trim())} /></span>`;
  }

  #choices() {
    const options = this.field.options ?? [
      { value: 'true', title: null },
      { value: 'false', title: null },
    ];
    const wanted = new Set(this.filter.oneOf ?? []);
    const toggle = (/** @type {string} */ value) => {
      if (!wanted.delete(value)) wanted.add(value);
      this.#set({ oneOf: [...wanted] });
    };
    return options.map(
      ({ value, title }) =>
        html`<label class="check"><input type="checkbox" .checked=${wanted.has(value)} @change=${() => toggle(value)} />${title ? pick(title) : value === 'true' ? t('value.yes') : t('value.no')}</label>`,
    );
  }

  #reference() {
    const id = `filter-${this.field.name}`;
    return html`<label class="visually-hidden" for=${id}>${pick(this.field.title)}</label
      ><span class="filter-reference"
        >${control({
          field: { ...this.field, required: false },
          value: this.filter.oneOf?.[0] ?? null,
          locked: false,
          id,
          describedBy: '',
          invalid: false,
          change: (value) => this.#set({ oneOf: value ? [String(value)] : [] }),
        })}</span
      >`;
  }

  #emptiness() {
    const { empty } = this.filter;
    const change = (/** @type {any} */ event) =>
      this.#set({ empty: event.target.value ? event.target.value === 'yes' : undefined });
    return html`<span class="input select small"
      ><select aria-label=${t('table.emptiness')} @change=${change}>
        <option value="" .selected=${empty == null}>${t('table.emptyOrNot')}</option>
        <option value="yes" .selected=${empty === true}>${t('table.isEmpty')}</option>
        <option value="no" .selected=${empty === false}>${t('table.isNotEmpty')}</option></select
      >${icon('down', 16)}</span
    >`;
  }

  /** @param {import('./filters.js').Filter} change */
  #set(change) {
    const filter = { ...this.filter, ...change };
    tableState.set({ filters: withFilter(tableState.value.filters, this.field.name, filter) });
  }

  #close() {
    tableState.set({ asking: null });
  }
}

customElements.define('lk-filter', LkFilter);
