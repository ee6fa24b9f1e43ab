import { html } from 'lit';
import { session } from '../api/session.js';
import { mapState } from '../map/state.js';
import { loadList, scenarios } from '../scenarios/scenarios.js';
import { named, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { comparing, REGISTER, shownSide } from './comparing.js';

const MODES = /** @type {const} */ (['swipe', 'difference']);

/** With what the light that is shown is compared, and how. */
class LkLightComparing extends LyktaElement {
  get watched() {
    return [comparing, scenarios, session, mapState];
  }

  connectedCallback() {
    super.connectedCallback();
    if (session.value.user) loadList().catch(() => {});
  }

  render() {
    const sides = this.#sides();
    if (!session.value.user || !sides.length) return '';
    const { other } = comparing.value;
    return html`<div class="light-comparing">
      <label class="light-row"
        ><span class="grow">${t('compared.with')}</span
        ><span class="input select small"
          ><select @change=${(/** @type {any} */ e) => comparing.set({ other: e.target.value || null, figures: null })}>
            <option value="" .selected=${other === null}>${t('compared.nothing')}</option>
            ${sides.map(({ id, name }) => html`<option value=${id} .selected=${id === other}>${name}</option>`)}</select>${icon('down', 16)}</span
        ></label
      >
      ${other ? this.#how() : ''}
    </div>`;
  }

  #sides() {
    const register = { id: REGISTER, name: t('scenario.register') };
    const open = scenarios.value.list.filter(({ adoptedAs }) => !adoptedAs);
    return [register, ...open].filter(({ id }) => id !== shownSide());
  }

  #how() {
    const { mode, panel } = comparing.value;
    return html`<fieldset class="segments light-choice">
        <legend class="visually-hidden">${t('compared.how')}</legend>
        ${MODES.map(
          (value) =>
            html`<label class="segment"
              ><input type="radio" name="light-compared" .checked=${mode === value} @change=${() => comparing.set({ mode: value })} />${named('compared', value)}</label
            >`,
        )}
      </fieldset>
      <button class="button small" aria-pressed=${panel} @click=${() => comparing.set({ panel: !panel })}>
        ${icon('table', 16)}<span>${t('compared.figures')}</span>
      </button>`;
  }
}

customElements.define('lk-light-comparing', LkLightComparing);
