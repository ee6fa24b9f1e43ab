import { html } from 'lit';
import { clock, pick, t } from '../../i18n/i18n.js';
import { icon } from '../../shell/icons.js';
import { choices } from './choices.js';
import { reopen } from './observing.js';
import { walking } from './walking.js';

/** @typedef {import('./walking.js').Observation} Observation */

/** @param {string|null} aspect @returns {string} what it is called */
export function aspectTitle(aspect) {
  return pick(choices.value.checklist.find((one) => one.aspect === aspect)?.title) || (aspect ?? '');
}

/** For the map. @param {Observation[]} observations */
export function numbered(observations) {
  return observations.flatMap(({ id, position, aspect }, i) =>
    position
      ? [
          {
            id,
            position,
            number: i + 1,
            label: t('walk.observationN', { n: i + 1, aspect: aspectTitle(aspect) }),
          },
        ]
      : [],
  );
}

/** @param {Observation} one @param {number} n */
export function observationItem({ id, observedAt, aspect, rating, note, photo }, n) {
  const facts = [clock(observedAt), rating && t('walk.rated', { n: rating })].filter(Boolean).join(' · ');
  return html`<li>
    <button class="onsite-lamp" data-testid="observation" @click=${() => reopen(id)}>
      <b class="onsite-number">${n}</b>
      <span class="onsite-seen"><strong>${aspectTitle(aspect)}</strong><span>${facts}</span>${note ? html`<span class="onsite-one-line">${note}</span>` : ''}</span>
      ${photo ? icon(walking.value.entry?.refusal?.photo === photo ? 'warning' : 'camera', 22) : ''}
    </button>
  </li>`;
}
