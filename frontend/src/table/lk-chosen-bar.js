import { html } from 'lit';
import { chosen, clearChosen } from '../map/chosen.js';
import { number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { tableState } from './state.js';

/** Several rows are chosen: shows them alone, or lets go of them. The panel beside changes all of them. */
class LkChosenBar extends LyktaElement {
  get watched() {
    return [chosen, tableState];
  }

  render() {
    const { onlyChosen } = tableState.value;
    return html`<div class="table-strip">
      <strong role="status">${t('table.chosen', { n: number(chosen.value.ids.size) })}</strong>
      <label class="check"><input type="checkbox" .checked=${onlyChosen} @change=${() => tableState.set({ onlyChosen: !onlyChosen })} />${t('table.onlyChosen')}</label>
      <button class="button quiet small" @click=${clearChosen}>${t('table.clearChosen')}</button>
    </div>`;
  }
}

customElements.define('lk-chosen-bar', LkChosenBar);
