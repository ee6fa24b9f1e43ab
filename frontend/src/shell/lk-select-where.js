import { html } from 'lit';
import { control } from '../forms/controls.js';
import { PARTS } from '../edit/editor.js';
import { findLayer } from '../map/layers.js';
import { chooseWhere } from '../map/select/find.js';
import { operatorsOf, takesValue, whereOf } from '../map/select/where.js';
import { named, pick, t } from '../i18n/i18n.js';
import { ApiProblem } from '../api/problem.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';
import { tell } from './notices.js';

/** Choosing by what features are like: a field, an operator and a value. */
class LkSelectWhere extends LyktaElement {
  static properties = { layer: { attribute: false }, question: { state: true } };

  constructor() {
    super();
    /** @type {import('../api/types.js').Layer} */ this.layer = /** @type {any} */ (null);
    /** @type {import('../map/select/where.js').Asked} */
    this.question = { field: '', ofPart: false, operator: null, value: null };
  }

  /** The layer that parts of this one's features are in: luminaires of lamps. */
  get #partLayer() {
    return findLayer(PARTS[this.layer.name]?.layer ?? '');
  }

  render() {
    const part = this.#partLayer;
    const own = this.question.ofPart ? part : this.layer;
    const fields = (own ?? this.layer).fields;
    const field = fields.find(({ name }) => name === this.question.field) ?? fields[0];
    const operators = operatorsOf(field);
    const operator = operators.find((word) => word === this.question.operator) ?? operators[0];
    const question = { ...this.question, field: field.name, operator };
    return html`<form class="where" aria-label=${t('choose.where')} @submit=${(/** @type {Event} */ event) => this.#ask(event, question)}>
      <strong>${t('choose.where')}</strong>
      ${this.#fields(part, field.name)}
      ${this.#operators(operators, operator)}
      ${takesValue(operator) ? this.#value(field, operator) : ''}
      <button class="button primary" ?disabled=${takesValue(operator) && question.value == null}>${t('choose.do')}</button>
    </form>`;
  }

  /** @param {import('../api/types.js').Layer|undefined} part @param {string} chosen */
  #fields(part, chosen) {
    const options = (
      /** @type {import('../api/types.js').Layer} */ { fields },
      /** @type {boolean} */ ofPart,
    ) =>
      fields
        .filter(({ common }) => !(common && ofPart))
        .map(
          ({ name, title }) =>
            html`<option value=${(ofPart ? '+' : '') + name} .selected=${ofPart === this.question.ofPart && name === chosen}>${pick(title)}</option>`,
        );
    const all = part
      ? html`${options(this.layer, false)}<optgroup label=${pick(part.title)}>${options(part, true)}</optgroup>`
      : options(this.layer, false);
    return this.#choice('where-field', t('choose.field'), all, (name) =>
      this.#set({ field: name.replace('+', ''), ofPart: name.startsWith('+'), operator: null, value: null }),
    );
  }

  /** @param {import('../map/select/where.js').Operator[]} operators @param {string} chosen */
  #operators(operators, chosen) {
    const options = operators.map(
      (word) => html`<option value=${word} .selected=${word === chosen}>${named('operator', word)}</option>`,
    );
    return this.#choice('where-operator', t('choose.operator'), options, (word) =>
      this.#set({ operator: /** @type {any} */ (word) }),
    );
  }

  /** @param {Partial<import('../map/select/where.js').Asked>} change */
  #set(change) {
    this.question = { ...this.question, ...change };
  }

  /** @param {string} id @param {string} label @param {unknown} options @param {(value: string) => void} change */
  #choice(id, label, options, change) {
    return html`<label class="visually-hidden" for=${id}>${label}</label>
      <span class="input select"
        ><select id=${id} @change=${(/** @type {Event} */ event) => change(/** @type {HTMLSelectElement} */ (event.target).value)}>
          ${options}</select
        >${icon('down', 16)}</span
      >`;
  }

  /** @param {import('../api/types.js').Field} field @param {string} operator */
  #value(field, operator) {
    const plain = operator === 'contains' || field.kind === 'list' || field.kind === 'text';
    const asked = plain ? { ...field, kind: /** @type {const} */ ('text'), maxLength: 0 } : field;
    return html`<label class="visually-hidden" for="where-value">${t('choose.value')}</label>
      ${control({
        field: { ...asked, required: false },
        value: this.question.value,
        locked: false,
        id: 'where-value',
        describedBy: '',
        invalid: false,
        change: (value) => this.#set({ value }),
      })}`;
  }

  /** @param {Event} event @param {import('../map/select/where.js').Question & {ofPart: boolean}} question */
  async #ask(event, question) {
    event.preventDefault();
    try {
      await chooseWhere(this.layer.name, whereOf(question), question.ofPart ? PARTS[this.layer.name] : null);
      this.emit('chosen-tool');
    } catch (failure) {
      if (failure instanceof ApiProblem) tell(null, { problem: failure });
      else tell('choose.failed');
    }
  }
}

customElements.define('lk-select-where', LkSelectWhere);
