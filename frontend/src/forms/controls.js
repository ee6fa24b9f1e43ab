import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { mapState } from '../map/state.js';
import { pick, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { readNumber, writeNumber } from './numbers.js';
import './lk-reference.js';
import './lk-list-field.js';
import './lk-attachment.js';
import './lk-day.js';

/**
 * @typedef {object} Binding
 * @property {import('../api/types.js').Field} field
 * @property {unknown} value
 * @property {boolean} locked
 * @property {string} id of the control, for its label
 * @property {string} describedBy
 * @property {boolean} invalid
 * @property {string} [hint] shown while there is no value
 * @property {(value: unknown) => void} change
 */

/** The control of a field, by its kind. @param {Binding} binding */
export function control(binding) {
  switch (binding.field.kind) {
    case 'number':
      return numberInput(binding);
    case 'choice':
      return choice(binding);
    case 'boolean':
      return yesNo(binding);
    case 'date':
      return html`<lk-day .binding=${binding}></lk-day>`;
    case 'time':
      return time(binding);
    case 'reference':
      return html`<lk-reference .binding=${binding}></lk-reference>`;
    case 'list':
      return html`<lk-list-field .binding=${binding}></lk-list-field>`;
    case 'attachment':
      return html`<lk-attachment .binding=${binding}></lk-attachment>`;
    default:
      return text(binding);
  }
}

/** @param {Event} event */
function typed({ target }) {
  return /** @type {HTMLInputElement} */ (target).value;
}

/** @param {Binding} binding @param {string} type @param {string} shown @param {(text: string) => unknown} [read] */
function input(
  { field, locked, id, describedBy, invalid, hint = '', change },
  type,
  shown,
  read = (value) => value || null,
) {
  return html`<span class="input ${locked ? 'locked' : ''}"
    ><input
      id=${id}
      type=${type}
      inputmode=${field.kind === 'number' ? 'decimal' : 'text'}
      placeholder=${hint}
      .value=${live(shown)}
      ?readonly=${locked}
      aria-required=${field.required}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      @input=${(/** @type {Event} */ event) => change(read(typed(event)))}
    />${field.unit ? html`<em class="unit">${field.unit}</em>` : ''}</span
  >`;
}

/** @param {Binding} binding */
function text(binding) {
  const { field, value, locked, id, describedBy, invalid, hint = '', change } = binding;
  if ((field.maxLength ?? 0) <= 250) return input(binding, 'text', String(value ?? ''));
  return html`<span class="input tall ${locked ? 'locked' : ''}"
    ><textarea
      id=${id}
      rows="3"
      placeholder=${hint}
      .value=${live(String(value ?? ''))}
      ?readonly=${locked}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      @input=${(/** @type {Event} */ event) => change(typed(event) || null)}
    ></textarea
  ></span>`;
}

/** What is typed stays as typed while it means the value: "8," is on its way to "8,5". @param {Binding} binding */
function numberInput(binding) {
  const { field, value, id } = binding;
  const present = /** @type {HTMLInputElement|null} */ (document.getElementById(id));
  const kept = present !== null && present === document.activeElement && readNumber(present.value) === value;
  const shown = kept
    ? present.value
    : writeNumber(value, mapState.value.language, field.whole ? undefined : field.decimals);
  return input(binding, 'text', shown, readNumber);
}

/** @param {Binding} binding */
function choice({ field, value, locked, id, describedBy, invalid, hint, change }) {
  const known = field.options?.some((option) => option.value === value);
  return html`<span class="input select ${locked ? 'locked' : ''}"
    ><select
      id=${id}
      ?disabled=${locked}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      @change=${(/** @type {Event} */ event) => change(typed(event) || null)}
    >
      <option value="" ?selected=${value == null}>${hint || (locked ? '–' : t('field.choose'))}</option>
      ${value != null && !known ? html`<option value=${String(value)} selected>${String(value)}</option>` : ''}
      ${field.options?.map(
        (option) =>
          html`<option value=${option.value} .selected=${option.value === value}>${pick(option.title)}</option>`,
      )}</select
    >${icon('down', 16)}</span
  >`;
}

/** @param {Binding} binding */
function yesNo({ value, locked, id, describedBy, hint, change }) {
  const chosen = value === true ? 'yes' : value === false ? 'no' : '';
  return html`<span class="input select ${locked ? 'locked' : ''}"
    ><select
      id=${id}
      ?disabled=${locked}
      aria-describedby=${describedBy}
      @change=${(/** @type {Event} */ event) => change(typed(event) ? typed(event) === 'yes' : null)}
    >
      <option value="" .selected=${!chosen}>${hint || '–'}</option>
      <option value="yes" .selected=${chosen === 'yes'}>${t('value.yes')}</option>
      <option value="no" .selected=${chosen === 'no'}>${t('value.no')}</option></select
    >${icon('down', 16)}</span
  >`;
}

/** An instant, shown and typed by the reader's clock. @param {Binding} binding */
function time(binding) {
  const { value } = binding;
  const local = value ? localTime(new Date(String(value))) : '';
  return input(binding, 'datetime-local', local, (typedTime) =>
    typedTime ? new Date(typedTime).toISOString() : null,
  );
}

/** @param {Date} date */
function localTime(date) {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
