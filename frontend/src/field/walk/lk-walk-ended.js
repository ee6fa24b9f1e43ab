import { html } from 'lit';
import { number, pick, t } from '../../i18n/i18n.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { goOver } from '../route.js';
import { choices } from './choices.js';
import { observationItem } from './items.js';
import { peopleIn } from './lk-walk-begin.js';
import { lengthOf, wayOf } from './track.js';
import { confirmText, dropWalk, goOn, sendWalk, walk, walking, write } from './walking.js';
import '../parts/lk-field-refusal.js';

const LONGEST = 4000;

/** After the walk: what was gone through, a summary, all that was seen, and send. */
class LkWalkEnded extends LyktaElement {
  static properties = { asked: { state: true } };

  constructor() {
    super();
    /** It is to be thrown away, if its user is sure. */ this.asked = false;
  }

  get watched() {
    return [walking, choices];
  }

  render() {
    const now = walk();
    const { entry } = walking.value;
    if (!now || !entry) return '';
    const way = wayOf(now.points, now.observations);
    return html`<div class="onsite-sheet alone">
      <div class="onsite-body">
        <lk-field-refusal .entry=${entry}></lk-field-refusal>
        <p class="onsite-where">${icon('route', 20)} ${wayText(way)}</p>
        <label class="onsite-field"><span>${t('walk.name')}</span>
          <input maxlength="200" .value=${now.name} @input=${named} /></label>
        <label class="onsite-field"><span>${t('walk.participants')}</span>
          <input type="number" inputmode="numeric" min="0" max="1000" .value=${String(now.participants ?? '')} @input=${counted} /></label>
        ${checklist(now.checklist)}
        <label class="onsite-field"><span>${t('walk.summary')}</span>
          <textarea rows="4" maxlength=${LONGEST} .value=${now.summary ?? ''} @input=${summed}></textarea></label>
        <h2>${t('walk.observations')}</h2>
        ${now.observations.length ? '' : html`<p class="onsite-hint">${t('walk.noObservations')}</p>`}
        <ol class="onsite-list">${now.observations.map((one, i) => observationItem(one, i + 1))}</ol>
        ${this.#throwing(entry.id)}
      </div>
      ${foot(entry, way.length > 1 && Boolean(now.name.trim()))}
    </div>`;
  }

  /** @param {string} id */
  #throwing(id) {
    if (!this.asked)
      return html`<button class="onsite-button" @click=${() => (this.asked = true)}>${icon('trash', 22)} ${t('onSite.throwAway')}</button>`;
    const drop = async () => {
      await dropWalk(id);
      goOver('start');
    };
    return html`<div class="onsite-note warn" role="alertdialog" aria-label=${t('walk.reallyThrow')}>
      <p>${t('walk.reallyThrow')}</p>
      <div class="onsite-row">
        <button class="onsite-button" @click=${() => (this.asked = false)}>${t('action.cancel')}</button>
        <button class="onsite-button danger" @click=${drop}>${t('onSite.throwAway')}</button>
      </div>
    </div>`;
  }
}

/** @param {import('../queue/box.js').Entry} entry @param {boolean} ready */
function foot({ id, refusal }, ready) {
  const sent = async (/** @type {() => Promise<void>} */ send) => {
    await send();
    goOver('start');
  };
  const doubted = refusal?.slug === 'unconfirmed';
  return html`<footer class="onsite-foot two">
    ${
      doubted
        ? html`<button class="onsite-button" @click=${() => sent(() => confirmText(id))}>${t('walk.textIsRight')}</button>`
        : html`<button class="onsite-button" @click=${goOn}>${t('walk.goOn')}</button>`
    }
    <button class="onsite-button primary" ?disabled=${!ready} @click=${() => sent(sendWalk)}>${t(ready ? 'onSite.send' : 'walk.needsWay')}</button>
  </footer>`;
}

/** @param {import('./track.js').Point[]} way */
function wayText(way) {
  const { lengthM, unseenM } = lengthOf(way);
  if (way.length < 2) return t('walk.needsWayHelp');
  const metres = t('walk.wayAlone', { m: number(Math.round(lengthM), 0) });
  return unseenM ? `${metres} ${t('walk.unseen', { m: number(Math.round(unseenM), 0) })}` : metres;
}

/** @param {string[]} done aspects */
function checklist(done) {
  const toggle = (/** @type {string} */ aspect) =>
    write({ checklist: done.includes(aspect) ? done.filter((one) => one !== aspect) : [...done, aspect] });
  return html`<fieldset class="onsite-checklist">
    <legend>${t('walk.checklist')}</legend>
    ${choices.value.checklist.map(
      ({ aspect, title, questions }) =>
        html`<details class="onsite-details">
          <summary>${icon(done.includes(aspect) ? 'check' : 'down', 22)} ${pick(title)}${done.includes(aspect) ? html`<span class="visually-hidden">${t('walk.goneThrough')}</span>` : ''}</summary>
          <ul class="onsite-questions">${questions.map((question) => html`<li>${pick(question)}</li>`)}</ul>
          <button class="onsite-choice ${done.includes(aspect) ? 'on' : ''}" aria-pressed=${done.includes(aspect)} @click=${() => toggle(aspect)}>${t('walk.goneThrough')}</button>
        </details>`,
    )}
  </fieldset>`;
}

/** @param {Event} event */
function named({ target }) {
  write({ name: /** @type {HTMLInputElement} */ (target).value });
}

/** @param {Event} event */
function counted({ target }) {
  write({ participants: peopleIn(/** @type {HTMLInputElement} */ (target)) });
}

/** @param {Event} event */
function summed({ target }) {
  const { value } = /** @type {HTMLTextAreaElement} */ (target);
  write({ summary: value.trim() ? value : null });
}

customElements.define('lk-walk-ended', LkWalkEnded);
