import { html } from 'lit';
import { mayEdit, session } from '../api/session.js';
import { bulk, bulkHasChanges, deleteChosen, revertBulk, saveBulk } from '../edit/bulk.js';
import { commandStack, lastStep } from '../edit/commandStack.js';
import { PARTS } from '../edit/editor.js';
import { undo } from '../edit/undoing.js';
import { operating } from '../edit/operating.js';
import { boundsOf } from '../edit/shapes.js';
import { chosen, chosenCount, clearChosen } from '../map/chosen.js';
import { goTo } from '../map/goTo.js';
import { catalogue, findLayer } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { number, pick, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { check } from './validate.js';
import './lk-bulk-form.js';
import './lk-bulk-refused.js';
import './lk-operations.js';

/** The side panel of several chosen features: one form for all of them. */
class LkBulk extends LyktaElement {
  get watched() {
    return [bulk, chosen, catalogue, session, mapState, commandStack, operating];
  }

  render() {
    const layer = findLayer(chosen.value.layer ?? '');
    if (!layer) return html``;
    const { status } = bulk.value;
    const editing = mayEdit() && !mapState.value.asOf;
    const title = t('bulk.title', { n: number(chosenCount()), what: pick(layer.title).toLowerCase() });
    return html`<section class="card panel" aria-label=${title} aria-busy=${status === 'loading'}>
      ${this.#head(title)}
      ${editing && status === 'ready' ? this.#body(layer) : this.#state(editing)}
      ${editing && status === 'ready' && !operating.value.operation ? this.#foot() : ''}
    </section>`;
  }

  /** @param {string} title */
  #head(title) {
    return html`<header class="panel-head">
      <h1 aria-live="polite">${title}</h1>
      <button class="button icon-only quiet" aria-label=${t('panel.show')} title=${t('panel.show')} ?disabled=${!bulk.value.features.length} @click=${showAll}>
        ${icon('fly', 18)}
      </button>
      <button class="button icon-only quiet" aria-label=${t('bulk.close')} title=${t('bulk.close')} @click=${clearChosen}>${icon('close', 18)}</button>
    </header>`;
  }

  /** @param {boolean} editing */
  #state(editing) {
    const { status } = bulk.value;
    if (!editing) return html`<p class="panel-body">${t('bulk.readOnly')}</p>`;
    if (status === 'failed') return html`<p class="panel-body" role="alert">${t('bulk.failed')}</p>`;
    return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>`;
  }

  /** @param {import('../api/types.js').Layer} layer */
  #body(layer) {
    const { features, values } = bulk.value;
    if (operating.value.operation) return html`<div class="panel-body"><lk-operations></lk-operations></div>`;
    return html`<div class="panel-body">
      <lk-operations></lk-operations>
      <lk-bulk-refused></lk-bulk-refused>
      <lk-bulk-form .layer=${layer} .features=${features} .values=${values}></lk-bulk-form>
      ${this.#parts(layer.name)}
    </div>`;
  }

  /** @param {string} layer */
  #parts(layer) {
    const part = findLayer(PARTS[layer]?.layer ?? '');
    if (!part) return '';
    const { features, parts, partValues } = bulk.value;
    const owners = new Set(parts.map(({ properties }) => properties[PARTS[layer].owner]));
    const without = features.length - owners.size;
    return html`<section class="luminaires" aria-label=${pick(part.title)}>
      <h2>${pick(part.title)} <span class="dim">${number(parts.length)}</span></h2>
      ${without ? html`<p class="field-note">${t('bulk.without', { n: number(without) })}</p>` : ''}
      ${parts.length ? html`<lk-bulk-form .layer=${part} .features=${parts} .values=${partValues} ofParts></lk-bulk-form>` : ''}
    </section>`;
  }

  #foot() {
    const dirty = bulkHasChanges();
    const errors = errorsIn();
    return html`<footer class="panel-foot">
      <button class="button icon-only quiet" aria-label=${t('bulk.delete')} title=${t('bulk.delete')} @click=${deleteChosen}>${icon('trash', 18)}</button>
      <span class="grow"></span>
      <button class="button" ?disabled=${!dirty && !lastStep()} @click=${dirty ? revertBulk : undo}>${dirty ? t('panel.revert') : t('action.undo')}</button>
      <button class="button primary" ?disabled=${!dirty || errors > 0} title=${errors ? t('panel.errors', { n: errors }) : ''} @click=${saveBulk}>
        ${t('panel.save')}
      </button>
    </footer>`;
  }
}

/** @returns {number} of what is set, the server decides about the rest */
function errorsIn() {
  const { layer } = chosen.value;
  const { values, partValues } = bulk.value;
  const wrong = (/** @type {string|undefined} */ name, /** @type {import('../api/types.js').Values} */ set) =>
    (findLayer(name ?? '')?.fields ?? []).filter(
      (field) => field.name in set && check(field, set[field.name])?.severity === 'error',
    ).length;
  return wrong(layer ?? '', values) + wrong(PARTS[layer ?? '']?.layer, partValues);
}

function showAll() {
  const boxes = bulk.value.features.flatMap(({ geometry }) => (geometry ? [boundsOf(geometry)] : []));
  const least = (/** @type {number} */ i) => boxes.reduce((a, box) => Math.min(a, box[i]), Infinity);
  const most = (/** @type {number} */ i) => boxes.reduce((a, box) => Math.max(a, box[i]), -Infinity);
  if (boxes.length) goTo([least(0), least(1), most(2), most(3)], 19);
}

customElements.define('lk-bulk', LkBulk);
