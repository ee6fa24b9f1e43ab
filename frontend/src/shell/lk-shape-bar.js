import { html } from 'lit';
import { editor, setGeometry } from '../edit/editor.js';
import { straightenShape } from '../edit/straightenShape.js';
import { endPreview, preview } from '../map/preview.js';
import { number, t } from '../i18n/i18n.js';
import { LyktaElement } from './element.js';
import { icon } from './icons.js';
import { tell } from './notices.js';

/** What can be done to the whole of the selected line or surface; shown on the map before it is taken. */
class LkShapeBar extends LyktaElement {
  static properties = { preview: { state: true } };

  constructor() {
    super();
    /** @type {import('../edit/straightenShape.js').StraightShape|null} */ this.preview = null;
    /** @type {import('../api/types.js').Geometry|null} */ this.of = null;
  }

  get watched() {
    return [editor];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    if (this.preview) this.#show(null);
  }

  /** A preview of what has changed since is no longer true. */
  willUpdate() {
    const geometry = editor.value.draft?.geometry ?? null;
    if (this.preview && geometry !== this.of) this.#show(null);
    this.of = geometry;
  }

  render() {
    return html`<div class="card draw-bar" role="group" aria-label=${t('shape.label')} @keydown=${this.#key}>
      ${this.preview ? this.#question(this.preview) : this.#commands()}
    </div>`;
  }

  #commands() {
    return html`<button class="button small" title=${t('shape.straightenHelp')} @click=${this.#straighten}>
      ${icon('rightAngle', 17)}${t('shape.straighten')}
    </button>`;
  }

  /** @param {import('../edit/straightenShape.js').StraightShape} preview */
  #question({ mostMoved, areaChange }) {
    const said = { moved: number(mostMoved, 2), area: number(areaChange * 100, 1) };
    return html`<span class="draw-numbers" role="status">${t('shape.straightened', said)}</span>
      <button class="button small primary" @click=${this.#take}>${t('shape.take')}</button>
      <button class="button small" @click=${() => this.#show(null)}>${t('shape.leave')}</button>`;
  }

  #straighten() {
    const geometry = editor.value.draft?.geometry;
    const straight = geometry ? straightenShape(geometry) : null;
    if (straight) this.#show(straight);
    else tell('shape.round');
  }

  #take() {
    const { preview } = this;
    this.#show(null);
    if (preview) setGeometry(preview.geometry);
  }

  /** @param {import('../edit/straightenShape.js').StraightShape|null} straight */
  #show(straight) {
    this.preview = straight;
    if (straight) preview.set({ shapes: [straight.geometry] });
    else endPreview();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === 'Escape' && this.preview) this.#show(null);
  }
}

customElements.define('lk-shape-bar', LkShapeBar);
