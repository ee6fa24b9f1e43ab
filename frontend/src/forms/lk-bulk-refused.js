import { html } from 'lit';
import { bulk, read } from '../edit/bulk.js';
import { addChosen, choose, chosen } from '../map/chosen.js';
import { findLayer } from '../map/layers.js';
import { select } from '../map/state.js';
import { number, sentence, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';

const SHOWN = 8;

/** Why nothing of a bulk change was saved: which features stood in the way, and what can be done. */
class LkBulkRefused extends LyktaElement {
  get watched() {
    return [bulk];
  }

  render() {
    const { conflicts, problem } = bulk.value;
    if (conflicts.length) return this.#conflicts(conflicts);
    return problem ? this.#problem(problem) : html``;
  }

  /** @param {import('../api/types.js').Conflict[]} conflicts */
  #conflicts(conflicts) {
    const who = [...new Set(conflicts.map(({ changedBy }) => changedBy))].join(', ');
    return html`<section class="conflict" role="alert" aria-label=${t('conflict.label')} data-testid="conflict">
      <h2>${icon('info', 18)} ${t('bulk.conflict', { n: number(conflicts.length), who })}</h2>
      ${this.#features(conflicts.map(({ feature }) => feature))}
      <div class="row-end">
        <button class="button" @click=${() => leaveOut(conflicts.map(({ feature }) => feature))}>${t('bulk.leaveOut')}</button>
        <button class="button primary" @click=${takeNewest}>${t('bulk.newest')}</button>
      </div>
    </section>`;
  }

  /** @param {import('../api/problem.js').ApiProblem} problem */
  #problem(problem) {
    const errors = problem.problems.filter(({ severity }) => severity === 'error');
    const sentences = [...new Set(errors.map(sentence))];
    return html`<section class="conflict" role="alert" aria-label=${t('bulk.refused')} data-testid="refused">
      <h2>${icon('warning', 18)} ${t('bulk.refused')}</h2>
      ${(sentences.length ? sentences.slice(0, SHOWN) : [sentence(problem)]).map((text) => html`<p>${text}</p>`)}
      ${this.#features(errors.flatMap(({ feature }) => (feature ? [feature] : [])))}
    </section>`;
  }

  /** Each opens its form. @param {string[]} ids of features or of their parts */
  #features(ids) {
    const owners = [...new Set(ids.map(ownerOf))].flatMap((owner) => (owner ? [owner] : []));
    return html`<p class="bulk-list">
      ${owners.slice(0, SHOWN).map((feature) => html`<button class="button small" @click=${() => openOne(feature)}>${nameOf(feature)}</button>`)}
      ${owners.length > SHOWN ? html`<span>${t('bulk.more', { n: number(owners.length - SHOWN) })}</span>` : ''}
    </p>`;
  }
}

/** @param {string} id @returns {import('../api/types.js').Feature|undefined} the chosen feature itself, or the one it is a part of */
function ownerOf(id) {
  const { features, parts } = bulk.value;
  const part = parts.find((other) => other.id === id);
  const owner = part ? Object.values(part.properties) : [id];
  return features.find((feature) => owner.includes(feature.id));
}

/** @param {import('../api/types.js').Feature} feature */
function nameOf({ layer, id, properties }) {
  return String(properties[findLayer(layer)?.labelField ?? ''] ?? id.slice(-6));
}

/** What is chosen stays chosen. @param {import('../api/types.js').Feature} feature */
function openOne({ layer, id }) {
  addChosen(layer, [id]);
  select({ layer, id });
}

/** @param {string[]} ids */
function leaveOut(ids) {
  const out = new Set(ids.map((id) => ownerOf(id)?.id));
  const { layer, ids: all } = chosen.value;
  bulk.set({ conflicts: [] });
  if (layer)
    choose(
      layer,
      [...all].filter((id) => !out.has(id)),
    );
}

async function takeNewest() {
  bulk.set({ conflicts: [] });
  await read();
}

customElements.define('lk-bulk-refused', LkBulkRefused);
