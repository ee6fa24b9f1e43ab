import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { editor, newPart, PARTS, setParts, setValue } from '../edit/editor.js';
import { findLayer } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { number, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import '../light/lk-lamp-light.js';
import { cachedTitle, referenceTitles } from './referenceTitles.js';

/** The luminaires of a light point, each with its own short form. */
class LkLuminaires extends LyktaElement {
  static properties = { locked: { type: Boolean } };

  constructor() {
    super();
    this.locked = false;
  }

  get watched() {
    return [editor, referenceTitles, mapState];
  }

  render() {
    const parts = editor.value.parts.filter(({ removed }) => !removed);
    return html`<section class="luminaires" aria-label=${t('luminaires.title')}>
      <h2>${t('luminaires.title')} <span class="dim">${number(parts.length)}</span></h2>
      ${repeat(
        parts,
        ({ id }) => id,
        (part) => this.#part(part, parts.length === 1),
      )}
      ${
        this.locked
          ? ''
          : html`<button class="button small" @click=${add}>${icon('plus', 16)}<span>${t('luminaires.add')}</span></button>`
      }
    </section>`;
  }

  /** @param {import('../edit/draft.js').Draft} part @param {boolean} only */
  #part(part, only) {
    const layer = findLayer(part.layer);
    if (!layer) return '';
    const problems = editor.value.problems.filter(({ feature }) => feature === part.id);
    return html`<details class="section luminaire" ?open=${only || !part.base || problems.length > 0}>
      <summary>${summary(part)}</summary>
      <div @field-change=${(/** @type {CustomEvent} */ event) => change(event, part.id)}>
        <lk-form
          .layer=${layer}
          .values=${part.values}
          .problems=${problems}
          .hide=${[PARTS.light_point.owner]}
          ?locked=${this.locked}
          short
        ></lk-form>
      </div>
      ${
        mapState.value.screen === 'ljus' && part.base
          ? html`<lk-lamp-light .point=${String(part.values.light_point)} .luminaire=${part.id}></lk-lamp-light>`
          : ''
      }
      ${
        this.locked
          ? ''
          : html`<button class="button small quiet" @click=${() => remove(part)}>${icon('trash', 16)}<span>${t('luminaires.remove')}</span></button>`
      }
    </details>`;
  }
}

/** @param {import('../edit/draft.js').Draft} part */
function summary({ values }) {
  return values.type ? cachedTitle('luminaire_type', String(values.type)) : t('luminaires.noType');
}

function add() {
  const { draft, parts } = editor.value;
  if (draft) setParts([...parts, newPart(draft.layer, draft.id)]);
}

/** @param {import('../edit/draft.js').Draft} part */
function remove(part) {
  const { parts } = editor.value;
  const rest = part.base
    ? parts.map((p) => (p.id === part.id ? { ...p, removed: true } : p))
    : parts.filter((p) => p.id !== part.id);
  setParts(rest);
}

/** @param {CustomEvent<{name: string, value: unknown}>} event @param {string} part */
function change(event, part) {
  event.stopPropagation();
  setValue(event.detail.name, event.detail.value, part);
}

customElements.define('lk-luminaires', LkLuminaires);
