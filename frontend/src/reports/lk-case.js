import { html } from 'lit';
import { goTo } from '../map/goTo.js';
import { mapState, select } from '../map/state.js';
import { day, moment, named, number, sentence, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { caseStore, load, openCase } from './case.js';
import { clockChip } from './lk-report-list.js';
import { names } from './names.js';
import { reports } from './reports.js';
import { actorText, placeText, titleOf } from './words.js';
import './lk-case-log.js';
import './lk-case-photos.js';
import './lk-case-steps.js';
import './lk-case-light.js';
import './lk-case-police.js';

/** @typedef {import('../api/reports.js').Case} Case */

/** What is reported to the police. */
const WALLS = new Set(['graffiti', 'vandalism']);
const CLOSE_ZOOM = 18;
const DECIMALS = 6;

/** One case: what was seen, how it stands, what to do next, and what was done. */
class LkCase extends LyktaElement {
  get watched() {
    return [caseStore, reports, names, mapState];
  }

  render() {
    const { report, status } = caseStore.value;
    const label = report ? t('case.title', { number: report.number }) : t('case.loading');
    return html`<section class="card panel case" aria-label=${label} aria-busy=${status === 'loading'}>
      <header class="panel-head">
        <h1 tabindex="-1">${report ? named('category', report.category) : status === 'loading' ? t('panel.loading') : t('case.none')}</h1>
        ${report ? html`<button class="button icon-only quiet" aria-label=${t('case.show')} title=${t('case.show')} @click=${() => showPlace(report)}>${icon('fly', 18)}</button>` : ''}
        <button class="button icon-only quiet" aria-label=${t('panel.close')} @click=${() => openCase(null)}>${icon('close', 18)}</button>
        ${report ? html`<p class="panel-facts"><span>${report.number}</span><span>${placeText(report)}</span><span>${t('case.came', { when: moment(report.receivedAt) })}</span></p>` : ''}
      </header>
      ${report ? this.#body(report) : this.#without()}
    </section>`;
  }

  #without() {
    const { status } = caseStore.value;
    if (status === 'loading')
      return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
    return html`<div class="panel-body" role="alert">
      <p>${t(status === 'missing' ? 'case.missing' : 'case.failed')}</p>
      ${status === 'failed' ? html`<button class="button" @click=${load}>${t('app.retry')}</button>` : ''}
    </div>`;
  }

  /** @param {Case} report */
  #body(report) {
    const { refused } = caseStore.value;
    return html`<div class="panel-body case-body">
      <div class="case-state">
        <span class="status-mark ${report.status}">${named('status', report.status)}</span>
        ${clockChip(report)}
        ${report.offensive ? html`<span class="mark-offensive">${t('reports.offensive')}</span>` : ''}
        <span class="case-actor">${actorText(report)}</span>
      </div>
      ${refused ? html`<p class="banner error" role="alert">${icon('warning', 18)}<span>${sentence(refused)}</span></p>` : ''}
      <lk-case-steps></lk-case-steps>
      <p class="case-description">${titleOf(report)}</p>
      <lk-case-photos></lk-case-photos>
      ${this.#facts(report)} ${WALLS.has(report.category) ? html`<lk-case-police .report=${report}></lk-case-police>` : ''} ${this.#others(report)}
      ${report.light ? html`<lk-case-light .light=${report.light}></lk-case-light>` : ''}
      <lk-case-log></lk-case-log>
    </div>`;
  }

  /** @param {Case} report */
  #facts(report) {
    const facts = [
      [t('case.found'), found(report)],
      [t('case.due'), report.dueAt && moment(report.dueAt)],
      [t('case.surface'), report.surface && named('surface', report.surface)],
      [t('case.channel'), report.channel && named('channel', report.channel)],
      [t('case.reportedBy'), report.reportedBy],
      [
        t('case.police'),
        report.policeReportedAt &&
          [report.policeReportNo, moment(report.policeReportedAt)].filter(Boolean).join(', '),
      ],
      [t('case.removed'), report.removedAt && moment(report.removedAt)],
      [
        t('case.cost'),
        report.costSek !== null &&
          [
            t('case.sek', { n: number(report.costSek, 0) }),
            report.account && t('case.onAccount', { account: report.account }),
          ]
            .filter(Boolean)
            .join(', '),
      ],
      [t('case.reason'), report.reason],
      [t('case.position'), positionText(report)],
      [t('case.contact'), contactText(report)],
      [t('case.group'), groupText(report)],
    ].filter(([, value]) => value);
    return html`<dl class="case-facts">
      ${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
      ${report.lamps.length ? html`<div><dt>${t('case.lamps')}</dt><dd>${report.lamps.map((id, i) => html`<button class="link" @click=${() => openLamp(id)}>${t('case.lamp', { n: i + 1 })}</button> `)}</dd></div>` : ''}
    </dl>`;
  }

  /** @param {Case} report */
  #others({ duplicateOf, duplicates }) {
    if (!duplicateOf && !duplicates.length) return '';
    return html`<section>
      <h2>${t(duplicateOf ? 'case.sameAs' : 'case.duplicates', { n: number(duplicates.length) })}</h2>
      <p class="case-others">${(duplicateOf ? [duplicateOf] : duplicates).map((id) => html`<button class="link" @click=${() => openCase(id)}>${numberOf(id)}</button>`)}</p>
    </section>`;
  }
}

/** @param {string} id */
function numberOf(id) {
  return reports.value.list.find((report) => report.id === id)?.number ?? t('case.open');
}

/** Between when and when it happened. @param {Case} report */
function found({ observedFrom, observedTo }) {
  if (!observedTo) return null;
  return observedFrom
    ? t('case.between', { from: moment(observedFrom), to: moment(observedTo) })
    : moment(observedTo);
}

/** @param {Case} report */
function positionText({ position: [lon, lat], accuracyM }) {
  const at = `${lat.toFixed(DECIMALS)}, ${lon.toFixed(DECIMALS)}`;
  return accuracyM === null ? at : t('case.accurate', { at, m: number(accuracyM, 0) });
}

/** @param {Case} report */
function contactText({ contact }) {
  if (!contact) return null;
  const ways = [contact.name, contact.email, contact.phone].filter(Boolean).join(', ');
  return t('case.contactUntil', { ways, day: day(contact.deleteOn) });
}

/** @param {Case} report */
function groupText({ group }) {
  return group && t('case.groupOf', { cabinet: group.cabinet ?? '–', lamps: group.lamps.join(', ') });
}

/** @param {Case} report */
function showPlace({ position: [lon, lat] }) {
  goTo([lon, lat, lon, lat], CLOSE_ZOOM);
}

/** @param {string} id */
function openLamp(id) {
  mapState.set({ screen: 'karta' });
  select({ layer: 'light_point', id });
}

customElements.define('lk-case', LkCase);
