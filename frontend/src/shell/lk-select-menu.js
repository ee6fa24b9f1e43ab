import { html } from 'lit';
import { catalogue, findLayer } from '../map/layers.js';
import { startSketch } from '../edit/sketch.js';
import { chooseInView, chooseWithin, invert } from '../map/select/find.js';
import { startArea } from '../map/select/selecting.js';
import { mapState } from '../map/state.js';
import { pick, t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';
import { tell } from './notices.js';
import './lk-select-where.js';

/** How several features are chosen: by an area, all in view, the others, or by what they are like. */
class LkSelectMenu extends LyktaElement {
  get watched() {
    return [catalogue, mapState];
  }

  render() {
    const layer = findLayer(mapState.value.active ?? '');
    return html`<div class="card menu draw-menu select-menu" role="group" aria-label=${t('choose.tools')}>
      ${this.#layers(layer)}
      ${layer ? this.#tools(layer) : ''}
    </div>`;
  }

  /** @param {import('../api/types.js').Layer|undefined} active */
  #layers(active) {
    const layers = catalogue.value.layers.filter(({ geometry }) => geometry !== 'None');
    return html`<label class="field-name" for="select-layer">${t('choose.layer')}</label>
      <span class="input select"
        ><select id="select-layer" @change=${(/** @type {Event} */ event) => activate(/** @type {HTMLSelectElement} */ (event.target).value)}>
          ${layers.map(
            ({ name, title }) =>
              html`<option value=${name} .selected=${name === active?.name}>${pick(title)}</option>`,
          )}</select
        >${icon('down', 16)}</span
      >`;
  }

  /** @param {import('../api/types.js').Layer} layer */
  #tools({ name }) {
    return html`${this.#item('rectangle', t('choose.rectangle'), () => startArea('rectangle'), t('choose.rectangleKey'))}
      ${this.#item('polygon', t('choose.polygon'), () => drawPolygon(name))}
      ${this.#item('lasso', t('choose.lasso'), () => startArea('lasso'))}
      <i class="menu-line"></i>
      ${this.#item('all', t('choose.inView'), () => ask(chooseInView(name)))}
      ${this.#item('invert', t('choose.invertView'), () => ask(invert(name, false)))}
      ${this.#item('invert', t('choose.invertAll'), () => ask(invert(name, true)))}
      <i class="menu-line"></i>
      <lk-select-where .layer=${findLayer(name)}></lk-select-where>`;
  }

  /** @param {import('./icons.js').IconName} picture @param {string} text @param {() => void} action @param {string} [key] */
  #item(picture, text, action, key = '') {
    return html`<button class="button menu-item" @click=${() => this.#begin(action)}>
      ${icon(picture, 18)}<span>${text}</span>${key ? html`<kbd>${key}</kbd>` : ''}
    </button>`;
  }

  /** @param {() => void} action */
  #begin(action) {
    action();
    this.emit('chosen-tool');
    /** @type {HTMLElement|null} */ (document.querySelector('.map-box'))?.focus();
  }
}

/** @param {string} name */
function activate(name) {
  const { visible } = mapState.value;
  mapState.set({ active: name, visible: visible.includes(name) ? visible : [...visible, name] });
}

/** @param {string} layer */
function drawPolygon(layer) {
  startSketch(layer, 'Polygon', (shape) => {
    if (shape.type === 'Polygon') ask(chooseWithin(layer, shape.coordinates[0].slice(0, -1)));
  });
}

/** @param {Promise<void>} question */
function ask(question) {
  question.catch(() => tell('choose.failed'));
}

customElements.define('lk-select-menu', LkSelectMenu);
