import { html } from 'lit';
import { number, t } from '../../i18n/i18n.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { whereabouts } from '../where/position.js';
import { lengthOf, WORST_M } from './track.js';
import { observe, reopen } from './observing.js';
import { addPoint, end, goOn, pause, walk, walking } from './walking.js';
import { numbered, observationItem } from './items.js';
import '../parts/lk-field-map.js';

/** While one walks: the way as far as the phone saw it, and one large button for what is seen. */
class LkWalkGoing extends LyktaElement {
  get watched() {
    return [walking, whereabouts];
  }

  render() {
    const now = walk();
    if (!now) return '';
    const { at } = whereabouts.value;
    const byHand = isUnsure();
    return html`<div class="onsite-sheet">
      <lk-field-map
        class="onsite-map"
        .me=${at}
        .walk=${{ way: now.points, seen: numbered(now.observations), hint: byHand && !now.paused ? t('walk.tapWay') : '' }}
        @placed=${(/** @type {CustomEvent} */ { detail }) => byHand && !now.paused && addPoint(detail)}
        @seen=${(/** @type {CustomEvent} */ { detail }) => reopen(detail)}
      ></lk-field-map>
      <div class="onsite-body">
        <p class="onsite-where" data-testid="way">${icon(now.paused ? 'pause' : 'route', 20)} ${stateText(now)}</p>
        ${now.paused || !byHand ? '' : html`<p class="onsite-hint" role="status">${icon('warning', 20)} ${unsureText()}</p>`}
        <ol class="onsite-list" aria-label=${t('walk.observations')}>
          ${now.observations.map((one, i) => observationItem(one, i + 1)).reverse()}
        </ol>
      </div>
      <footer class="onsite-foot walk">
        <button class="onsite-button primary wide" @click=${observe}>${icon('plus', 24)} ${t('walk.observe')}</button>
        <button class="onsite-button" @click=${() => (now.paused ? goOn() : pause())}>
          ${icon(now.paused ? 'route' : 'pause', 24)} ${t(now.paused ? 'walk.goOn' : 'walk.pause')}
        </button>
        <button class="onsite-button" @click=${() => end()}>${icon('check', 24)} ${t('walk.end')}</button>
      </footer>
    </div>`;
  }
}

/** @param {import('./walking.js').Walk} walk */
function stateText({ paused, points, observations }) {
  const { lengthM, unseenM } = lengthOf(points);
  const way = t('walk.way', { m: number(Math.round(lengthM), 0), n: observations.length });
  const guessed = unseenM ? ` ${t('walk.unseen', { m: number(Math.round(unseenM), 0) })}` : '';
  return `${paused ? `${t('walk.paused')} ` : ''}${way}${guessed}`;
}

/** @returns {boolean} whether the phone's place is none to draw a way by */
function isUnsure() {
  const { at, accuracyM, state } = whereabouts.value;
  return !at || state !== 'found' || accuracyM === null || accuracyM > WORST_M;
}

function unsureText() {
  const { accuracyM, state, at } = whereabouts.value;
  if (state === 'denied') return t('walk.denied');
  if (at && accuracyM !== null) return t('walk.inexact', { m: Math.round(accuracyM) });
  return t('walk.noPosition');
}

customElements.define('lk-walk-going', LkWalkGoing);
