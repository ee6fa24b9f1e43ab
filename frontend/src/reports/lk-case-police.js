import { html } from 'lit';
import { getPoliceSheet, policePdfAddress } from '../api/reports.js';
import { t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { tell } from '../shell/notices.js';

/** The police asks for the same things each time: as text to paste, as it will read, and as PDF. */
class LkCasePolice extends LyktaElement {
  static properties = { report: { attribute: false }, sheet: { state: true } };

  constructor() {
    super();
    /** @type {import('../api/reports.js').Case} */ this.report = /** @type {any} */ (null);
    /** While it is shown. @type {string|null} */ this.sheet = null;
  }

  /** What is shown is of the case as it is now. @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('report') && this.sheet !== null) void this.#read();
  }

  render() {
    return html`<div class="case-police">
        ${icon('shield', 18)}<strong>${t('case.sheet')}</strong>
        <button class="button small" aria-expanded=${this.sheet !== null} @click=${this.#toggle}>${icon(this.sheet === null ? 'down' : 'up', 16)}<span>${t('case.sheetShow')}</span></button>
        <a class="button small" href=${policePdfAddress(this.report.id)} target="_blank" rel="noopener">${icon('file', 16)}<span>${t('case.pdf')}</span></a>
        <button class="button small case-copy" @click=${this.#copy}>${icon('copy', 16)}<span>${t('case.copySheet')}</span></button>
      </div>
      ${this.sheet === null ? '' : html`<pre class="case-sheet" tabindex="0">${this.sheet}</pre>`}`;
  }

  #toggle = () => {
    if (this.sheet === null) void this.#read();
    else this.sheet = null;
  };

  #read = async () => {
    const { id } = this.report;
    const sheet = await getPoliceSheet(id).catch(() => t('case.sheetNotCopied'));
    if (id === this.report.id) this.sheet = sheet;
  };

  #copy = async () => {
    try {
      await navigator.clipboard.writeText(await getPoliceSheet(this.report.id));
      tell('case.sheetCopied');
    } catch {
      tell('case.sheetNotCopied');
    }
  };
}

customElements.define('lk-case-police', LkCasePolice);
