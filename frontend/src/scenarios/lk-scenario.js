import { html } from 'lit';
import { mayEdit, session } from '../api/session.js';
import { differenceItem, shapesOf } from '../forms/differenceItem.js';
import { compare, endComparison } from '../map/comparison.js';
import { catalogue, findLayer } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { number, pick, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { adopt, describeScenario, dropScenario, letGo, openScenario, scenarios } from './scenarios.js';

/** @typedef {import('../api/scenarios.js').Scenario} Scenario */
/** @typedef {import('../api/scenarios.js').ScenarioChange} ScenarioChange */

const OWNER = 'scenario';

/** The open scenario: what it is for, what it changes, and what may become of it. */
class LkScenario extends LyktaElement {
  /** @type {(() => void)[]} */ #ends = [];

  get watched() {
    return [scenarios, session, catalogue, mapState];
  }

  connectedCallback() {
    super.connectedCallback();
    this.#ends = [
      scenarios.subscribe(() => this.#mark()),
      mapState.subscribe((now, before) => now.visible !== before.visible && this.#mark()),
    ];
    this.#mark();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const end of this.#ends) end();
    endComparison(OWNER);
  }

  #mark() {
    compare(OWNER, scenarios.value.changes.flatMap(shapesOf));
  }

  render() {
    const { open, status } = scenarios.value;
    return html`<section class="card panel" aria-label=${open?.name ?? t('scenario.title')} aria-busy=${status === 'loading'}>
      <header class="panel-head">
        <h1>${open?.name ?? t('panel.loading')}</h1>
        <button class="button icon-only quiet" aria-label=${t('panel.close')} @click=${() => scenarios.set({ panel: false })}>
          ${icon('close', 18)}
        </button>
        ${open ? html`<p class="panel-facts"><span>${t('scenario.by', { who: open.createdBy })}</span></p>` : ''}
      </header>
      <div class="panel-body">${open ? this.#body(open) : ''}</div>
      ${open ? this.#foot(open) : ''}
    </section>`;
  }

  /** @param {Scenario} open */
  #body(open) {
    if (open.adoptedAs)
      return html`<p class="banner other" role="status">${icon('check', 18)}<span>${t('scenario.closed')}</span></p>`;
    return html`${mayEdit() ? words(open) : html`<p>${open.note ?? ''}</p>`} ${this.#lost()} ${this.#changes()}`;
  }

  #lost() {
    const lost = scenarios.value.changes.filter((change) => change.lost).length;
    if (!lost) return '';
    return html`<div class="banner warning scenario-lost" role="alert">
      ${icon('warning', 18)}<span>${t('scenario.lost', { n: number(lost) })}</span>
      ${mayEdit() ? html`<button class="button small" @click=${letGo}>${t('scenario.letGo')}</button>` : ''}
    </div>`;
  }

  #changes() {
    const { changes, status } = scenarios.value;
    if (status === 'failed') return html`<p class="banner error" role="alert">${t('compare.failed')}</p>`;
    if (!changes.length)
      return html`<p role="status">${status === 'loading' ? t('panel.loading') : t('scenario.empty')}</p>`;
    return html`<p class="dim" role="status">${t('scenario.count', { n: number(changes.length) })}</p>
      <ol class="history" aria-label=${t('scenario.changes')}>${changes.map((change) => differenceItem(change, clash(change)))}</ol>`;
  }

  /** @param {Scenario} open */
  #foot({ adoptedAs }) {
    const { changes } = scenarios.value;
    const ready = changes.length > 0 && !changes.some(({ lost }) => lost);
    return html`<footer class="panel-foot">
      ${
        mayEdit()
          ? html`<button class="button icon-only quiet" aria-label=${t('scenario.remove')} title=${t('scenario.remove')} @click=${dropScenario}>${icon('trash', 18)}</button>`
          : ''
      }
      <span class="grow"></span>
      <button class="button" @click=${() => openScenario(null)}>${t('scenario.leave')}</button>
      ${
        mayEdit() && !adoptedAs
          ? html`<button class="button primary" ?disabled=${!ready} title=${t('scenario.adoptHelp')} @click=${adopt}>${t('scenario.adopt')}</button>`
          : ''
      }
    </footer>`;
  }
}

/** @param {Scenario} open */
function words({ name, note }) {
  return html`<form class="scenario-words" @change=${describe} @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
    <div class="field">
      <label class="field-name" for="scenario-title">${t('scenario.name')}</label>
      <span class="input"><input id="scenario-title" name="name" required maxlength="100" autocomplete="off" .value=${name} /></span>
    </div>
    <div class="field">
      <label class="field-name" for="scenario-note">${t('scenario.note')}</label>
      <span class="input tall"><textarea id="scenario-note" name="note" rows="2" maxlength="2000" .value=${note ?? ''}></textarea></span>
    </div>
  </form>`;
}

/** @param {Event} event */
function describe({ currentTarget }) {
  const form = /** @type {HTMLFormElement} */ (currentTarget);
  if (!form.reportValidity()) return;
  const given = new FormData(form);
  void describeScenario({ name: String(given.get('name')), note: String(given.get('note')) });
}

/** What stands between the scenario and the register. @param {ScenarioChange} change */
function clash({ layer, lost, clashing }) {
  if (lost) return html`<p class="warn-text">${t('scenario.isLost')}</p>`;
  if (!clashing.length) return '';
  const fields = clashing.map((name) => {
    const field = findLayer(layer)?.fields.find((other) => other.name === name);
    return field ? pick(field.title).toLowerCase() : t('field.geometry').toLowerCase();
  });
  return html`<p class="warn-text">${t('scenario.clash', { fields: fields.join(', ') })}</p>`;
}

customElements.define('lk-scenario', LkScenario);
