import { html } from 'lit';
import { CLASS_ENDS, strengthOf } from '../map/paint/survey.js';
import { goTo } from '../map/goTo.js';
import { mapState } from '../map/state.js';
import { number, pick, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { signed } from './words.js';
import { ask, followSurvey, leaveSurvey, showQuestion, showYear, survey } from './survey.js';

/** @typedef {import('../api/surveys.js').Share} Share */
/** @typedef {import('../api/surveys.js').Survey} Survey */
/** @typedef {import('../api/surveys.js').SurveyArea} SurveyArea */

/** The safety survey: what shares said so, area by area, and how that changed. */
class LkSurvey extends LyktaElement {
  get watched() {
    return [survey];
  }

  connectedCallback() {
    super.connectedCallback();
    followSurvey();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    leaveSurvey();
  }

  render() {
    const { survey: shown, status } = survey.value;
    if (status === 'failed')
      return html`<div class="banner warning" role="alert">${icon('offline', 18)}<span class="grow">${t('survey.failed')}</span><button class="button small" @click=${ask}>${t('app.retry')}</button></div>`;
    if (!shown) return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
    return shown.year === null ? this.#nothing() : this.#survey(shown, shown.year);
  }

  #nothing() {
    return html`<div class="reports-empty">
      <p>${t('survey.empty')}</p>
      <p class="dim">${t('survey.emptyHelp')}</p>
      <button class="button" @click=${() => mapState.set({ screen: 'utbyte' })}>${t('survey.import')}</button>
    </div>`;
  }

  /** @param {Survey} shown @param {number} year */
  #survey(shown, year) {
    const { years, before, questions, areas, whole, fewest } = shown;
    const { question } = survey.value;
    return html`<div class="survey">
      <div class="survey-asked">
        <div class="reports-tabs" role="group" aria-label=${t('survey.year')}>
          ${years.map((each) => html`<button class="button small" aria-pressed=${each === year} @click=${() => showYear(each)}>${each}</button>`)}
        </div>
        <label class="field"><span class="field-name">${t('survey.question')}</span
          ><span class="input select"><select @change=${(/** @type {any} */ event) => showQuestion(event.target.value)}>
            ${questions.map(({ name, title }) => html`<option value=${name} ?selected=${name === question}>${pick(title)}</option>`)}</select
          >${icon('down', 16)}</span
        ></label>
      </div>
      <table class="survey-table">
        <caption class="visually-hidden">${t('survey.caption', { year })}</caption>
        <thead><tr><th scope="col">${t('survey.area')}</th><th scope="col">${t('survey.share')}</th><th scope="col">${before ? t('survey.since', { year: before }) : t('survey.change')}</th></tr></thead>
        <tbody>
          <tr class="survey-whole"><th scope="row">${t('survey.whole')}</th>${cells(whole[question])}</tr>
          ${areas.map((area) => row(area, area.shares[question], fewest))}
        </tbody>
      </table>
      ${legend()}
      <p class="dim survey-note">${t('survey.note', { n: fewest })}</p>
      ${areas.some(({ isInvented }) => isInvented) ? html`<p class="dim survey-note">${t('survey.invented')}</p>` : ''}
    </div>`;
  }
}

/** @param {SurveyArea} area @param {Share|undefined} share @param {number} fewest */
function row(area, share, fewest) {
  const { respondents, outline } = area;
  const name = outline.length
    ? html`<button class="link" @click=${() => goTo(boxOf(area))}>${area.area}</button>`
    : area.area;
  const answers =
    respondents === null ? t('survey.few', { n: fewest }) : t('survey.answers', { n: number(respondents) });
  return html`<tr><th scope="row">${name}<small>${answers}</small></th>${cells(share)}</tr>`;
}

/** @param {Share|undefined} share */
function cells(share) {
  if (!share) return html`<td class="dim">${t('survey.untold')}</td><td></td>`;
  const { value, low, high, change } = share;
  const part = (/** @type {number} */ percent) => `${percent}%`;
  return html`<td>
      <span class="survey-bar" aria-hidden="true"><i .style=${`width:${part(value)}`}></i><b .style=${`left:${part(low)};width:${part(high - low)}`}></b></span>
      <span>${t('survey.percent', { n: number(value, 0) })}</span><small>${t('survey.between', { low: number(low, 0), high: number(high, 0) })}</small>
    </td>
    <td>${change ? changeText(change) : html`<span class="dim">${t('survey.noChange')}</span>`}</td>`;
}

/** @param {import('../api/surveys.js').Change} change */
function changeText({ points, low, high, certain }) {
  return html`<span class=${certain ? (points > 0 ? 'survey-worse' : 'survey-better') : 'dim'}>${t('survey.points', { n: signed(points) })}</span>
    <small>${certain ? t('survey.certain', { low: signed(low), high: signed(high) }) : t('survey.uncertain', { low: signed(low), high: signed(high) })}</small>`;
}

function legend() {
  const starts = [0, ...CLASS_ENDS];
  return html`<ul class="survey-legend" aria-label=${t('survey.legend')}>
    ${starts.map(
      (start, i) =>
        html`<li><i .style=${`--strength:${strengthOf(start)}`}></i>${i < CLASS_ENDS.length ? `${start}–${CLASS_ENDS[i]}` : t('survey.over', { n: start })}</li>`,
    )}
  </ul>`;
}

/** @param {SurveyArea} area @returns {[number, number, number, number]} west, south, east, north */
function boxOf({ outline }) {
  const corners = outline.flatMap(([shell]) => shell);
  const east = corners.map(([lon]) => lon);
  const north = corners.map(([, lat]) => lat);
  return [Math.min(...east), Math.min(...north), Math.max(...east), Math.max(...north)];
}

customElements.define('lk-survey', LkSurvey);
