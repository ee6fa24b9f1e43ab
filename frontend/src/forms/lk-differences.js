import { html } from 'lit';
import { mayEdit } from '../api/session.js';
import { Restore } from '../edit/commands.js';
import { execute } from '../edit/commandStack.js';
import { changed } from '../edit/editorSave.js';
import { onLayersChanged } from '../map/changes.js';
import { compare, endComparison } from '../map/comparison.js';
import { isDay } from '../map/days.js';
import { catalogue } from '../map/layers.js';
import { period } from '../map/period.js';
import { mapState } from '../map/state.js';
import { viewBounds } from '../map/viewBounds.js';
import { number, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { differenceItem, shapesOf } from './differenceItem.js';
import { DifferenceList } from './differenceList.js';
import { tableButtons } from './differenceTable.js';
import { referenceTitles } from './referenceTitles.js';
import './lk-day.js';

/** @typedef {import('../api/differences.js').Difference} Difference */

const OWNER = 'differences';
const SOON_MS = 300;

/** What was changed between two days: a list, and the same marked on the map. */
class LkDifferences extends LyktaElement {
  /** @type {(() => void)[]} */ #ends = [];
  #timer = 0;

  constructor() {
    super();
    this.list = new DifferenceList(() => this.#changed());
  }

  get watched() {
    return [period, catalogue, referenceTitles];
  }

  connectedCallback() {
    super.connectedCallback();
    this.#ends = [
      period.subscribe(() => this.#soon()),
      onLayersChanged(() => this.#soon()),
      mapState.subscribe((state, before) => this.#mapChanged(state, before)),
    ];
    this.#ask();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const end of this.#ends) end();
    clearTimeout(this.#timer);
    this.list.stop();
    endComparison(OWNER);
  }

  /** @param {import('../map/state.js').MapState} state @param {import('../map/state.js').MapState} before */
  #mapChanged({ view, visible }, before) {
    if (view !== before.view && period.value.inView) this.#soon();
    else if (visible !== before.visible) this.#changed();
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = Number(setTimeout(() => this.#ask(), SOON_MS));
  }

  #ask() {
    const { from, to, inView } = period.value;
    const { view } = mapState.value;
    const bbox = inView && view ? viewBounds(view).join(',') : null;
    this.list.ask({ from, to, bbox });
  }

  #changed() {
    compare(OWNER, this.list.found.flatMap(shapesOf));
    this.requestUpdate();
  }

  render() {
    return html`<section class="card panel" aria-label=${t('compare.title')} aria-busy=${this.list.status === 'loading'}>
      <header class="panel-head">
        <h1>${t('compare.title')}</h1>
        <button class="button icon-only quiet" aria-label=${t('panel.close')} @click=${() => period.set({ open: false })}>
          ${icon('close', 18)}
        </button>
        ${this.#days()}
      </header>
      <div class="panel-body">${this.#found()}</div>
    </section>`;
  }

  #days() {
    const { inView } = period.value;
    return html`<div class="compare-days">
      ${dayField('from', t('compare.from'))} ${dayField('to', t('compare.to'))}
      <label class="check wide"
        ><input type="checkbox" .checked=${inView} @change=${() => period.set({ inView: !inView })} /><span>${t('table.inView')}</span></label
      >
    </div>`;
  }

  #found() {
    const { found, status, hasMore } = this.list;
    if (status === 'failed') return html`<p class="banner error" role="alert">${t('compare.failed')}</p>`;
    if (!found.length)
      return html`<p role="status">${status === 'loading' ? t('panel.loading') : t('compare.none')}</p>`;
    return html`<p class="dim" role="status">${summary(found, hasMore)}</p>
      <p class="difference-tables">${tableButtons(found)}</p>
      <ol class="history" aria-label=${t('compare.title')}>${found.map((difference) => differenceItem(difference, remedy(difference)))}</ol>
      ${hasMore ? html`<button class="button" @click=${() => this.list.more()}>${t('compare.more')}</button>` : ''}`;
  }
}

/** @param {'from'|'to'} name @param {string} label */
function dayField(name, label) {
  const id = `compare-${name}`;
  const change = (/** @type {unknown} */ value) => isDay(value) && setDay(name, String(value));
  const field = /** @type {any} */ ({ name, required: true });
  const binding = {
    field,
    value: period.value[name],
    locked: false,
    id,
    describedBy: '',
    invalid: false,
    change,
  };
  return html`<div class="field">
    <label class="field-name" for=${id}>${label}</label><lk-day .binding=${binding}></lk-day>
  </div>`;
}

/** One day takes the other along, so that the period never runs backwards. @param {'from'|'to'} name @param {string} day */
function setDay(name, day) {
  const { from, to } = period.value;
  if (name === 'from') period.set({ from: day, to: day > to ? day : to });
  else period.set({ to: day, from: day < from ? day : from });
}

/** @param {Difference[]} found @param {boolean} more */
function summary(found, more) {
  const count = (/** @type {string} */ wanted) => number(found.filter(({ kind }) => kind === wanted).length);
  const counts = { added: count('added'), changed: count('changed'), removed: count('removed') };
  return more ? t('compare.countMore', counts) : t('compare.count', counts);
}

/** @param {Difference} difference */
function remedy(difference) {
  if (difference.kind !== 'removed' || !mayEdit()) return '';
  return html`<button class="button small" @click=${() => bringBack(difference)}>${icon('history', 16)}<span>${t('compare.bringBack')}</span></button>`;
}

/** @param {Difference} difference */
async function bringBack({ layer, id, before }) {
  const outcome = await execute(new Restore(layer, id, 0, before?.version ?? 0));
  if (outcome.kind === 'saved') changed(outcome.saved);
}

customElements.define('lk-differences', LkDifferences);
