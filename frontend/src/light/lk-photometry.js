import { html } from 'lit';
import { getDistribution } from '../api/light.js';
import { number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import './lk-polar.js';

/** What a photometry file that is kept says. */
class LkPhotometry extends LyktaElement {
  static properties = { sha: { attribute: false }, found: { state: true }, failed: { state: true } };

  constructor() {
    super();
    this.sha = '';
    /** @type {import('../api/light.js').Distribution|null} */ this.found = null;
    this.failed = false;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('sha')) void this.#load(this.sha);
  }

  /** @param {string} sha */
  async #load(sha) {
    this.found = null;
    this.failed = false;
    try {
      const found = await getDistribution(sha);
      if (sha === this.sha) this.found = found;
    } catch {
      this.failed = sha === this.sha;
    }
  }

  render() {
    if (this.failed) return html`<p class="field-note" role="alert">${t('polar.failed')}</p>`;
    if (!this.found) return '';
    const { luminaire, polar, figures, issues } = this.found;
    return html`<p class="polar-name">${luminaire}</p>
      <lk-polar .polar=${polar} .figures=${figures}></lk-polar>
      ${
        issues.length
          ? html`<details class="polar-issues"><summary>${t('polar.issues', { n: number(issues.length) })}</summary>
              <ul>${issues.map(({ line, found, expected }) => html`<li>${line ? t('polar.issue', { line: number(line), found, expected }) : t('polar.issueOfAll', { found, expected })}</li>`)}</ul>
            </details>`
          : ''
      }`;
  }
}

customElements.define('lk-photometry', LkPhotometry);
