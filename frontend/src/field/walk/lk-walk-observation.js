import { html } from 'lit';
import { named, pick, t } from '../../i18n/i18n.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { openCamera } from '../camera.js';
import { choices } from './choices.js';
import { aspectTitle } from './items.js';
import { dropOpen, isWhole, keepOpen, leaveOpen, photograph, writeOpen } from './observing.js';
import { walk, walking } from './walking.js';
import '../parts/lk-field-map.js';
import './lk-walk-photo.js';

/** @typedef {import('./walking.js').Observation} Observation */

const RATINGS = [1, 2, 3, 4, 5];
const LONGEST = 4000;

/** What is seen at a point: aspect, rating, photo and a note, none of it by typing but the note. */
class LkWalkObservation extends LyktaElement {
  get watched() {
    return [walking, choices];
  }

  render() {
    const now = walk();
    const one = now?.open;
    if (!now || !one) return '';
    const isOld = now.observations.some(({ id }) => id === one.id);
    return html`<div class="onsite-sheet">
      <lk-field-map
        class="onsite-map"
        .pin=${one.position ? { at: one.position, accuracyM: one.accuracyM } : null}
        @placed=${(/** @type {CustomEvent} */ { detail }) => writeOpen({ position: detail, accuracyM: null })}
      ></lk-field-map>
      <div class="onsite-body">
        <p class="onsite-where">${icon('pin', 20)} ${whereText(one)}</p>
        ${aspects(one)} ${questions(one)} ${ratings(one)}
        <lk-walk-photo .checksum=${one.photo}></lk-walk-photo>
        <label class="onsite-field"><span>${t('walk.note')}</span>
          <textarea rows="3" maxlength=${LONGEST} .value=${one.note ?? ''} @input=${noted}></textarea></label>
        ${isOld ? html`<button class="onsite-button" @click=${dropOpen}>${icon('trash', 22)} ${t('walk.drop')}</button>` : ''}
      </div>
      <footer class="onsite-foot walk">
        <button class="onsite-button" @click=${leaveOpen}>${t('action.cancel')}</button>
        <button class="onsite-button" @click=${() => openCamera(([file]) => void photograph(file))}>${icon('camera', 24)} ${t('onSite.photo')}</button>
        <button class="onsite-button primary wide" ?disabled=${!isWhole(one)} @click=${keepOpen}>${saveWords(one)}</button>
      </footer>
    </div>`;
  }
}

/** @param {Observation} one */
function saveWords({ aspect, position }) {
  if (!position) return t('onSite.needsPlace');
  return t(aspect ? 'walk.keep' : 'walk.needsAspect');
}

/** @param {Observation} one */
function whereText({ position, accuracyM }) {
  if (!position) return t('walk.noFreshPosition');
  return accuracyM === null ? t('onSite.byHand') : t('onSite.within', { m: Math.round(accuracyM) });
}

/** @param {Observation} one */
function aspects({ aspect }) {
  return html`<fieldset class="onsite-choices three">
    <legend>${t('walk.aspect')}</legend>
    ${choices.value.checklist.map((each) => {
      const on = each.aspect === aspect;
      return html`<button class="onsite-choice ${on ? 'on' : ''}" aria-pressed=${on} @click=${() => writeOpen({ aspect: each.aspect })}>${aspectTitle(each.aspect)}</button>`;
    })}
  </fieldset>`;
}

/** What to look at there. @param {Observation} one */
function questions({ aspect }) {
  const found = choices.value.checklist.find((each) => each.aspect === aspect);
  return found
    ? html`<ul class="onsite-questions">${found.questions.map((question) => html`<li>${pick(question)}</li>`)}</ul>`
    : '';
}

/** @param {Observation} one */
function ratings({ rating }) {
  return html`<fieldset class="onsite-choices five">
    <legend>${t('walk.rating')}</legend>
    ${RATINGS.map((each) => {
      const on = each === rating;
      return html`<button class="onsite-choice ${on ? 'on' : ''}" aria-pressed=${on} aria-label=${t('walk.rateAs', { n: each, words: named('walkRating', String(each)) })} @click=${() => writeOpen({ rating: on ? null : each })}><strong>${each}</strong></button>`;
    })}
    <p class="onsite-hint wide">${rating ? named('walkRating', String(rating)) : t('walk.ratingHelp')}</p>
  </fieldset>`;
}

/** @param {Event} event */
function noted({ target }) {
  const { value } = /** @type {HTMLTextAreaElement} */ (target);
  writeOpen({ note: value.trim() ? value : null });
}

customElements.define('lk-walk-observation', LkWalkObservation);
