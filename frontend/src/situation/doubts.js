import { html } from 'lit';
import { t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';

/** @param {import('./saving.js').Attempt|null} attempt @param {() => void} confirm keeps the text as it is */
export function doubts(attempt, confirm) {
  if (attempt?.kind === 'refused') return html`<p class="situation-asks" role="alert">${attempt.text}</p>`;
  if (attempt?.kind !== 'asked') return '';
  return html`<div class="situation-asks" role="alert">
    <p>${icon('warning', 18)} ${t('situation.asks')}</p>
    <ul>${attempt.doubts.map((doubt) => html`<li>${doubt}</li>`)}</ul>
    <button type="button" class="button small" @click=${confirm}>${t('situation.confirm')}</button>
  </div>`;
}
