import { html } from 'lit';
import { catalogue } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { pick, t } from '../i18n/i18n.js';
import { LyktaElement } from './element.js';

/** What lies under the layers: the town's own map, or a picture that is set up. */
class LkBackgrounds extends LyktaElement {
  get watched() {
    return [catalogue, mapState];
  }

  render() {
    const backgrounds = catalogue.value.settings?.backgrounds ?? [];
    if (!backgrounds.length) return html``;
    return html`<fieldset class="backgrounds">
      <legend>${t('background.title')}</legend>
      ${this.#option('own', t('background.own'))}
      ${backgrounds.map(({ id, title }) => this.#option(id, pick(title)))}
    </fieldset>`;
  }

  /** @param {string} id @param {string} text */
  #option(id, text) {
    return html`<label class="layer-row">
      <input
        type="radio"
        name="background"
        .checked=${mapState.value.background === id}
        @change=${() => mapState.set({ background: id })}
      /><span class="layer-name">${text}</span>
    </label>`;
  }
}

customElements.define('lk-backgrounds', LkBackgrounds);
