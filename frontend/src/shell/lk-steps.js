import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { commandStack, lastStep } from '../edit/commandStack.js';
import { outbox } from '../edit/outbox.js';
import { goToStep, undoAll } from '../edit/undoing.js';
import { catalogue } from '../map/layers.js';
import { clock, t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';
import { describe } from './stepText.js';

/** @typedef {import('../edit/steps.js').Step} Step */

/** Everything done in this tab, newest first: choosing a step goes back, or forward again, to it. */
class LkSteps extends LyktaElement {
  get watched() {
    return [commandStack, outbox, catalogue];
  }

  render() {
    const { steps } = commandStack.value;
    if (!steps.length) return html`<div class="card menu steps"><p class="dim">${t('steps.none')}</p></div>`;
    return html`<section class="card menu steps" aria-label=${t('steps.title')} data-testid="steps">
      <ol class="steps-list" aria-label=${t('steps.title')}>
        ${repeat(
          steps.toReversed(),
          ({ id }) => id,
          (step) => this.#step(step),
        )}
        <li>${this.#begin()}</li>
      </ol>
    </section>`;
  }

  #begin() {
    return html`<button class="button menu-item step" aria-current=${lastStep() ? 'false' : 'step'} @click=${undoAll}>
      ${icon('home', 16)}<span>${t('steps.begin')}</span>
    </button>`;
  }

  /** @param {Step} step */
  #step(step) {
    const current = lastStep()?.id === step.id;
    const waits = outbox.value.entries.some(({ id }) => step.sets.includes(id));
    return html`<li>
      <button
        class="button menu-item step ${step.done ? '' : 'undone'} ${step.stuck ? 'stuck' : ''}"
        aria-current=${current ? 'step' : 'false'}
        title=${step.done ? t('steps.goBack') : t('steps.goForward')}
        @click=${() => goToStep(step)}
      >
        <span>${describe(step.about)}<small class="dim">${noteOf(step, waits)}</small></span>
        <time class="dim" datetime=${step.at}>${clock(step.at)}</time>
      </button>
    </li>`;
  }
}

/** @param {Step} step @param {boolean} waits */
function noteOf({ done, stuck }, waits) {
  if (waits) return t('steps.waits');
  if (stuck)
    return stuck.kind === 'deleted'
      ? t('steps.stuckDeleted', { who: stuck.by })
      : t('steps.stuck', { who: stuck.by });
  return done ? '' : t('steps.undone');
}

customElements.define('lk-steps', LkSteps);
