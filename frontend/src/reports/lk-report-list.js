import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { mayEdit } from '../api/session.js';
import { goTo } from '../map/goTo.js';
import { mapState } from '../map/state.js';
import { named, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { openCase, openId } from './case.js';
import { loadMore, reports, toggleChosen } from './reports.js';
import { actorText, CATEGORY_ICONS, clockOf, isOpen, placeText, titleOf } from './words.js';

/** @typedef {import('../api/reports.js').Report} Report */

const CLOSE_ZOOM = 17;

/** Reports one below the other, the most pressing first; each leads to its case and its place on the map. */
class LkReportList extends LyktaElement {
  #shown = '';

  get watched() {
    return [reports, mapState];
  }

  render() {
    const { list, matched } = reports.value;
    return html`<div class="reports-scroll">
      <ul class="report-list">
        ${repeat(
          list,
          ({ id }) => id,
          (report) => this.#row(report),
        )}
      </ul>
      ${matched > list.length ? html`<button class="button wide" @click=${loadMore}>${t('reports.loadMore', { n: number(matched - list.length) })}</button>` : ''}
    </div>`;
  }

  /** @param {Report} report */
  #row(report) {
    const { id, number: no, category, offensive } = report;
    const open = openId() === id;
    const pointed = reports.value.pointed === id;
    return html`<li class="report-row ${open ? 'open' : ''} ${pointed ? 'pointed' : ''}" data-id=${id}
      @pointerenter=${() => reports.set({ pointed: id })} @pointerleave=${() => reports.set({ pointed: null })}>
      ${mayEdit() ? this.#check(report) : ''}
      <button class="report-item" aria-current=${open} @click=${() => show(report)} @keydown=${this.#keys}>
        ${picture(report)}
        <span class="report-title">${titleOf(report)}</span>
        ${clockChip(report)}
        <span class="report-facts"><span class="report-no">${no}</span><span>${named('category', category)}</span><span>${placeText(report)}</span><span>${actorText(report)}</span></span>
        <span class="report-marks">${offensive ? html`<span class="mark-offensive">${t('reports.offensive')}</span>` : ''}<span class="status-mark ${report.status}">${named('status', report.status)}</span></span>
      </button>
    </li>`;
  }

  /** @param {Report} report */
  #check({ id, number: no }) {
    return html`<label class="report-check"><span class="visually-hidden">${t('reports.choose', { no })}</span><input type="checkbox" .checked=${reports.value.chosen.has(id)} @change=${() => toggleChosen(id)} /></label>`;
  }

  /** @param {KeyboardEvent} event */
  #keys = ({ key, target }) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (!way) return;
    const items = [...this.querySelectorAll('.report-item')];
    /** @type {HTMLElement|undefined} */ (
      items[items.indexOf(/** @type {Element} */ (target)) + way]
    )?.focus();
  };

  /** What was picked on the map, or by a key, comes into sight here. */
  updated() {
    const id = openId() ?? '';
    if (id === this.#shown) return;
    this.#shown = id;
    this.querySelector(`[data-id="${id}"]`)?.scrollIntoView({ block: 'nearest' });
  }
}

/** @param {Report} report */
function show({ id, position: [lon, lat] }) {
  openCase(id);
  const { view } = mapState.value;
  goTo([lon, lat, lon, lat], Math.max(CLOSE_ZOOM, view?.zoom ?? 0));
}

/** Its photo, or its category. @param {Report} report */
export function picture({ thumbnail, category }) {
  return html`<span class="report-picture">${thumbnail ? html`<img src=${thumbnail} alt="" loading="lazy" />` : ''}<i class="report-category">${icon(CATEGORY_ICONS[category], thumbnail ? 14 : 22)}</i></span>`;
}

/** How it stands with its clock. @param {Report} report */
export function clockChip(report) {
  const { tone, text } = clockOf(report);
  if (!isOpen(report) || !text) return html`<span class="clock-chip"></span>`;
  return html`<span class="clock-chip ${tone}">${tone === 'none' ? '' : icon(tone === 'stands' ? 'pause' : 'clock', 14)}${text}</span>`;
}

customElements.define('lk-report-list', LkReportList);
