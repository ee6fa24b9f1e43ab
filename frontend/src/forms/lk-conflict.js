import { html } from 'lit';
import { GEOMETRY, mergeOf } from '../edit/conflict.js';
import { editor } from '../edit/editor.js';
import { bringBack, letGo, resolveConflict } from '../edit/merging.js';
import { compare, endComparison, shapeOf } from '../map/comparison.js';
import { findLayer } from '../map/layers.js';
import { moment, pick, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { display } from './display.js';

/** Somebody else saved first: what, who and when, and a choice for each field that both have changed. */
class LkConflict extends LyktaElement {
  static properties = { theirs: { state: true } };

  constructor() {
    super();
    /** Fields for which the other's value is chosen. @type {Set<string>} */ this.theirs = new Set();
    /** The shapes on the map. */ this.compared = '';
  }

  get watched() {
    return [editor];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    endComparison('conflict');
  }

  /** Where both have changed the shape, both are on the map. */
  updated() {
    const { draft, conflict: open } = editor.value;
    const theirs = open?.part ? null : open?.conflict.current;
    const clash = draft && theirs && mergeOf(draft, theirs).clashes.find(({ field }) => field === GEOMETRY);
    if (!clash) {
      this.compared = '';
      return endComparison('conflict');
    }
    const key = JSON.stringify([clash.mine, clash.theirs]);
    if (key === this.compared) return;
    this.compared = key;
    compare('conflict', [...shapeOf('theirs', theirs.geometry), ...shapeOf('mine', draft.geometry)]);
  }

  render() {
    const open = editor.value.conflict;
    if (!open) return html``;
    const { kind, changedBy, changedAt } = open.conflict;
    const who = { who: changedBy, when: moment(changedAt) };
    return html`<section class="conflict" role="alert" aria-label=${t('conflict.label')} data-testid="conflict">
      <h2>${icon('info', 18)} ${kind === 'deleted' ? t('conflict.deleted', who) : t('conflict.changed', who)}</h2>
      ${kind === 'deleted' ? this.#deleted() : this.#changed(open)}
    </section>`;
  }

  #deleted() {
    return html`<p>${t('conflict.deletedHelp')}</p>
      <div class="row-end">
        <button class="button" @click=${letGo}>${t('conflict.letGo')}</button>
        <button class="button primary" @click=${bringBack}>${t('conflict.bringBack')}</button>
      </div>`;
  }

  /** @param {import('../edit/editor.js').OpenConflict} open */
  #changed({ conflict, part }) {
    const { draft, parts } = editor.value;
    const mine = part ? parts.find(({ id }) => id === part) : draft;
    if (!mine || !conflict.current) return '';
    const { clashes, taken } = mergeOf(mine, conflict.current);
    return html`${taken.length ? html`<p>${t('conflict.taken', { what: taken.map((name) => this.#name(mine.layer, name)).join(', ') })}</p>` : ''}
      ${clashes.length ? html`<p>${t('conflict.choose')}</p>` : html`<p>${t('conflict.none')}</p>`}
      ${clashes.map((clash) => this.#clash(mine.layer, clash))}
      <div class="row-end">
        <button class="button" @click=${() => resolveConflict(new Set(clashes.map(({ field }) => field)))}>${t('conflict.allTheirs')}</button>
        <button class="button primary" @click=${() => resolveConflict(this.theirs)}>${t('conflict.save')}</button>
      </div>`;
  }

  /** @param {string} layer @param {import('../edit/conflict.js').Clash} clash */
  #clash(layer, { field, mine, theirs }) {
    return html`<fieldset class="clash">
      <legend>${this.#name(layer, field)}</legend>
      ${this.#option(field, false, t('conflict.mine'), this.#show(layer, field, mine))}
      ${this.#option(field, true, t('conflict.theirs'), this.#show(layer, field, theirs))}
    </fieldset>`;
  }

  /** @param {string} field @param {boolean} theirs @param {string} whose @param {string} value */
  #option(field, theirs, whose, value) {
    return html`<label class="clash-option"
      ><input type="radio" name="clash-${field}" .checked=${this.theirs.has(field) === theirs} @change=${() => this.#choose(field, theirs)} />
      <span class="dim">${whose}</span><strong>${value || '–'}</strong></label
    >`;
  }

  /** @param {string} field @param {boolean} theirs */
  #choose(field, theirs) {
    const chosen = new Set(this.theirs);
    if (theirs) chosen.add(field);
    else chosen.delete(field);
    this.theirs = chosen;
  }

  /** @param {string} layer @param {string} name */
  #name(layer, name) {
    if (name === GEOMETRY) return t('field.geometry');
    return pick(findLayer(layer)?.fields.find((field) => field.name === name)?.title) || name;
  }

  /** @param {string} layer @param {string} name @param {unknown} value */
  #show(layer, name, value) {
    const field = findLayer(layer)?.fields.find((other) => other.name === name);
    if (field) return display(field, value);
    const point = /** @type {any} */ (value)?.coordinates;
    return typeof point?.[0] === 'number'
      ? point
          .toReversed()
          .map((/** @type {number} */ n) => n.toFixed(6))
          .join(', ')
      : t('conflict.shape');
  }
}

customElements.define('lk-conflict', LkConflict);
