import { html } from 'lit';
import { moment, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { caseStore, say } from './case.js';
import { didTexts } from './words.js';

/** What those who work with a case say to each other, and what was done to it, newest last. */
class LkCaseLog extends LyktaElement {
  get watched() {
    return [caseStore];
  }

  render() {
    const { report, busy } = caseStore.value;
    if (!report) return html``;
    const { remarks } = report;
    return html`<section class="case-talk">
        <h2>${t('case.remarks', { n: number(remarks.length) })}</h2>
        ${remarks.length ? html`<ol class="remarks">${remarks.map(({ at, by, text }) => html`<li><p class="remark-who"><strong>${by}</strong> <time datetime=${at}>${moment(at)}</time></p><p class="remark-text">${text}</p></li>`)}</ol>` : html`<p class="dim">${t('case.noRemarks')}</p>`}
        <form class="remark-new" @submit=${this.#send}>
          <label class="visually-hidden" for="remark">${t('case.remark')}</label>
          <span class="input"><textarea id="remark" name="text" rows="2" maxlength="4000" required placeholder=${t('case.remarkHelp')}></textarea></span>
          <button class="button small" ?disabled=${busy}>${t('case.say')}</button>
        </form>
      </section>
      <details class="section" open>
        <summary>${t('case.log')}</summary>
        <ol class="case-log">${didTexts(report.log).map((did, i) => {
          const { at, by } = report.log[i];
          return html`<li><time datetime=${at}>${moment(at)}</time><span>${t('case.did', { who: by, did })}</span></li>`;
        })}</ol>
      </details>`;
  }

  /** @param {SubmitEvent} event */
  async #send(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const text = String(new FormData(form).get('text')).trim();
    if (text && (await say(text))) form.reset();
  }
}

customElements.define('lk-case-log', LkCaseLog);
