import { html } from 'lit';
import { session } from '../api/session.js';
import { mapState } from '../map/state.js';
import { mayReport } from '../reports/reports.js';
import { t } from '../i18n/i18n.js';
import { zones } from '../zones/zones.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';

const SCREENS = /** @type {const} */ ([
  { name: 'karta', icon: 'map', key: 'screen.karta' },
  { name: 'ljus', icon: 'bulb', key: 'screen.ljus' },
  { name: 'planer', icon: 'plan', key: 'screen.planer' },
  { name: 'anmalningar', icon: 'report', key: 'screen.anmalningar' },
  { name: 'lagesbild', icon: 'calendar', key: 'screen.lagesbild' },
  { name: 'register', icon: 'record', key: 'screen.register' },
  { name: 'utbyte', icon: 'exchange', key: 'screen.utbyte' },
]);
/** @type {Set<string>} */
const STAFF = new Set(['anmalningar', 'lagesbild']);

/** The views; on a phone a bar at the bottom. */
class LkRail extends LyktaElement {
  get watched() {
    return [mapState, session, zones];
  }

  render() {
    return html`<nav class="rail-list" aria-label=${t('rail.label')}>${this.#shown().map((screen) => this.#link(screen))}</nav>`;
  }

  /** Reports and the situation picture are for those who report and act, the register for those who have logged in; whoever has the address may still ask for them. */
  #shown() {
    const isFor = (/** @type {string} */ name) =>
      STAFF.has(name) ? mayReport() : name !== 'register' || session.value.user !== null;
    return SCREENS.filter(({ name }) => isFor(name) || mapState.value.screen === name);
  }

  /** @param {(typeof SCREENS)[number]} screen */
  #link({ name, icon: picture, key }) {
    const here = mapState.value.screen === name;
    return html`<a
      class="rail-link"
      href="#/${name}"
      aria-current=${here ? 'page' : 'false'}
      @click=${(/** @type {Event} */ event) => open(event, name)}
      >${icon(picture)}<span>${t(key)}</span>${name === 'register' ? dueMark() : ''}</a
    >`;
  }
}

/** How much in the register asks for attention. */
function dueMark() {
  const { due } = zones.value;
  return due
    ? html`<b class="rail-mark" aria-hidden="true">${due}</b><span class="visually-hidden">${t('zones.due', { n: due })}</span>`
    : '';
}

/** @param {Event} event @param {import('../map/state.js').Screen} screen */
function open(event, screen) {
  event.preventDefault();
  mapState.set({ screen });
}

customElements.define('lk-rail', LkRail);
