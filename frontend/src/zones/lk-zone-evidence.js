import { html } from 'lit';
import { evidencePdf } from '../api/zones.js';
import { mapState } from '../map/state.js';
import { loadNames, names } from '../reports/names.js';
import { day, named, number, pick, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { loadEvidence, zones } from './zones.js';
import '../reports/lk-count-chart.js';

/** @typedef {import('../api/zones.js').Evidence} Evidence */
/** @typedef {import('../api/zones.js').Ratio} Ratio */

/** What was reported and told of in the zone: twelve months, and before against after. */
class LkZoneEvidence extends LyktaElement {
  get watched() {
    return [zones, names];
  }

  connectedCallback() {
    super.connectedCallback();
    void loadNames();
  }

  render() {
    const { evidence, evidenceStatus } = zones.value;
    if (evidenceStatus === 'failed')
      return html`<div role="alert"><p>${t('zones.failed')}</p><button class="button" @click=${() => loadEvidence()}>${t('app.retry')}</button></div>`;
    if (!evidence) return html`<p class="dim" role="status">${t('panel.loading')}</p>`;
    return html`<section class="zone-evidence" aria-label=${t('zones.evidence')}>
      <h2>${t('zones.evidence')}</h2>
      <p>${t('evidence.count', { n: number(evidence.count), low: number(evidence.interval.low, 0), high: number(evidence.interval.high, 0), from: day(evidence.from), until: day(evidence.until), reports: number(evidence.reports), events: number(evidence.events) })}</p>
      <lk-count-chart narrow .label=${t('evidence.months')} .bars=${bars(evidence)}></lk-count-chart>
      <p><strong>${pick(evidence.trend)}</strong></p>
      <ul class="zone-kinds">${evidence.categories.map(({ source, title, count }) => html`<li><span>${pick(title)} <span class="dim">${named('evidenceSource', source)}</span></span><strong>${number(count)}</strong></li>`)}</ul>
      <h2>${t('evidence.change')}</h2>
      ${this.#comparison()} ${this.#change(evidence)}
      <p class="dim zone-note">${t('evidence.note')}</p>
      <a class="button small" href=${this.#pdf()} target="_blank" rel="noopener">${icon('file', 16)}<span>${t('evidence.pdf')}</span></a>
    </section>`;
  }

  #pdf() {
    const { zone, asOf } = mapState.value;
    return evidencePdf(zone ?? '', { on: asOf, comparison: zones.value.comparison });
  }

  #comparison() {
    const { comparison } = zones.value;
    return html`<label class="case-field"><span class="field-name">${t('evidence.comparison')}</span><span class="input select"><select @change=${(/** @type {any} */ e) => loadEvidence(e.target.value || null)}>
      <option value="" .selected=${!comparison}>${t('evidence.around')}</option>
      ${names.value.places.map(({ id, name }) => html`<option value=${id} .selected=${id === comparison}>${name}</option>`)}
    </select>${icon('down', 16)}</span></label>`;
  }

  /** @param {Evidence} evidence */
  #change({ change, about }) {
    if (!change) return html`<p>${pick(about)}</p>`;
    const { before, after, own, other, net } = change;
    const facts = [
      [t('evidence.before'), periodText(before)],
      [t('evidence.after'), periodText(after)],
      [t('evidence.own'), ratioText(own)],
      [t('evidence.other'), ratioText(other)],
      [t('evidence.net'), ratioText(net)],
    ];
    return html`<p class="zone-verdict"><strong>${pick(change.sentence)}</strong></p>
      <p class="dim">${pick(about)}</p>
      <dl class="case-facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
  }
}

/** @param {Evidence} evidence */
function bars({ months }) {
  return months.map(({ month, count, interval: { low, high } }) => ({ name: month, count, low, high }));
}

/** @param {import('../api/zones.js').Period} period */
function periodText({ from, to, days }) {
  return t('evidence.period', { from: day(from), to: day(to), n: number(days) });
}

/** @param {Ratio} ratio */
function ratioText({ ratio, low, high }) {
  if (ratio === null || low === null) return t('evidence.unknown');
  return t('evidence.ratio', {
    x: number(ratio, 2),
    low: number(low, 2),
    high: high === null ? '∞' : number(high, 2),
  });
}

customElements.define('lk-zone-evidence', LkZoneEvidence);
