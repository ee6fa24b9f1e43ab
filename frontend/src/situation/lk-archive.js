import { html } from 'lit';
import { getEditions, pdfAddress } from '../api/situation.js';
import { day, moment, number, pick, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { showPeriod, showTab } from './situation.js';

/** @typedef {import('../api/situation.js').Edition} Edition */

/** All that was published, version by version, the newest period first. */
class LkArchive extends LyktaElement {
  static properties = { editions: { state: true }, failed: { state: true } };

  constructor() {
    super();
    /** @type {Edition[]|null} null while they are asked for */ this.editions = null;
    this.failed = false;
  }

  connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  #load = async () => {
    try {
      this.editions = await getEditions();
      this.failed = false;
    } catch {
      this.failed = true;
    }
  };

  render() {
    if (this.failed)
      return html`<div class="banner warning reports-trouble" role="alert">${icon('offline', 18)}<span class="grow">${t('situation.failed')}</span><button class="button small" @click=${this.#load}>${t('app.retry')}</button></div>`;
    if (!this.editions) return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
    if (!this.editions.length) return html`<p class="dim situation-part">${t('archive.none')}</p>`;
    /** @type {Map<string, Edition[]>} */
    const periods = new Map();
    for (const edition of this.editions) {
      const key = `${edition.cadence} ${edition.from}`;
      periods.set(key, [...(periods.get(key) ?? []), edition]);
    }
    return html`<ul class="situation-list situation-part">${[...periods.values()].map((versions) => html`<li>${this.#period(versions)}</li>`)}</ul>`;
  }

  /** @param {Edition[]} versions of one period, the newest first */
  #period(versions) {
    const { from, to, title, cadence } = versions[0];
    const show = () => {
      showPeriod(from);
      showTab('week');
    };
    return html`<span class="situation-row"><button class="button small quiet" @click=${show}>${pick(title)}</button><span class="dim">${day(from)} – ${day(to)}</span>
        <a class="link" href=${`/lagesbild/${cadence}/${from}`} target="_blank">${t('situation.page')}<span class="visually-hidden"> ${pick(title)}</span></a></span>
      ${versions.map((edition) => this.#version(edition))}`;
  }

  /** @param {Edition} edition */
  #version({ from, title, version, at, by }) {
    const link = (/** @type {'internal'|'public'} */ edition) =>
      html`<a class="link" href=${pdfAddress(from, edition, version)} target="_blank">${t(edition === 'internal' ? 'situation.internal' : 'situation.public')}<span class="visually-hidden"> ${pick(title)} ${version}</span></a>`;
    return html`<span class="situation-row"><span>${t('situation.version', { n: number(version), time: moment(at), by })}</span> ${link('internal')} ${link('public')}</span>`;
  }
}

customElements.define('lk-archive', LkArchive);
