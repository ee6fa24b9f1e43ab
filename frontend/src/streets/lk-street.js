import { html } from 'lit';
import { light } from '../light/lightState.js';
import { today } from '../map/days.js';
import { catalogue } from '../map/layers.js';
import { select } from '../map/state.js';
import { day, named, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { sectionPicture } from './sectionPicture.js';
import { chooseStreet, closeStreets, editStreet, goToStreet, streets } from './streets.js';
import { positionAt } from './walk.js';
import { basisText, limitText, luxText, marginText, measureText, missingText } from './words.js';
import './lk-lux-chart.js';

/** @typedef {import('../api/streets.js').StreetPage} StreetPage */

/** One street against its class: what is asked, what there is, where it is dark, and which lamps give it. */
class LkStreet extends LyktaElement {
  get watched() {
    return [streets];
  }

  /** @param {Map<string, unknown>} changed */
  firstUpdated(changed) {
    super.firstUpdated(changed);
    /** @type {HTMLElement|null} */ (this.querySelector('h1'))?.focus();
  }

  render() {
    const { page, pageFailed } = streets.value;
    const name = page ? (page.street.name ?? t('streets.nameless')) : t('streets.title');
    return html`<section class="card panel street-page" aria-label=${t('street.title', { name })} aria-busy=${!page && !pageFailed}>
      <header class="panel-head">
        <h1 tabindex="-1">${name}</h1>
        <button class="button icon-only quiet no-print" aria-label=${t('street.back')} title=${t('street.back')} @click=${() => chooseStreet(null)}>${icon('undo', 18)}</button>
        <button class="button icon-only quiet no-print" aria-label=${t('panel.close')} @click=${closeStreets}>${icon('close', 18)}</button>
        <p class="panel-facts" role="status">${page ? this.#facts(page) : pageFailed ? t('street.failed') : t('panel.loading')}</p>
      </header>
      ${page ? this.#body(page) : ''}
    </section>`;
  }

  /** @param {StreetPage} page */
  #facts({ street, widthM, lanes, surface }) {
    const facts = [
      t('street.length', { n: number(street.lengthM, 0) }),
      ...(widthM ? [t('street.width', { n: number(widthM, 1) })] : []),
      ...(lanes ? [t('street.lanes', { n: lanes })] : []),
      ...(surface ? [surface] : []),
    ];
    return facts.map((fact) => html`<span>${fact}</span>`);
  }

  /** @param {StreetPage} page */
  #body(page) {
    return html`<div class="panel-body">
        ${this.#verdict(page)} ${this.#findings(page)} ${this.#section(page)} ${this.#along(page)}
        ${this.#reassurance(page)} ${this.#lamps(page)} ${this.#origin()}
      </div>
      <footer class="panel-foot no-print">
        <button class="button small" @click=${() => goToStreet(page.street)}>${icon('fly', 16)}<span>${t('street.show')}</span></button>
        <button class="button small" @click=${() => editStreet(page.street.id)}>${icon('record', 16)}<span>${t('street.open')}</span></button>
        <button class="button small" @click=${() => window.print()}>${icon('printer', 16)}<span>${t('street.print')}</span></button>
      </footer>`;
  }

  /** On paper: what light it is of, of which day, and that it is made up where it is. */
  #origin() {
    const { hour, state, season } = light.value;
    const parts = [
      t('app.name'),
      day(today()),
      named('lightOption', state),
      named('lightOption', season),
      ...(hour === null ? [] : [t('street.hour', { hour: String(hour).padStart(2, '0') })]),
      ...(catalogue.value.settings?.illustrative ? [t('map.demo')] : []),
    ];
    return html`<p class="print-only dim">${parts.join(' · ')}</p>`;
  }

  /** @param {StreetPage} page */
  #verdict({ street }) {
    const { verdict, lightingClass, missing, unknown, lamps, assumed } = street;
    return html`<div class="street-verdict ${verdict}">
        <i class="verdict-mark ${verdict}" aria-hidden="true"></i>
        <strong>${lightingClass ?? ''} ${named('verdict', verdict)}</strong>
        <span>${basisText(street)}</span>
      </div>
      ${missing.length ? html`<p>${t('street.missing', { what: missing.map(missingText).join(', ') })}</p>` : ''}
      ${unknown.length ? html`<p class="dim">${t('street.unknown', { what: unknown.map(missingText).join(', ') })}</p>` : ''}
      ${assumed ? html`<p class="dim">${t('streets.assumed', { n: number(assumed), of: number(lamps) })}.</p>` : ''}`;
  }

  /** @param {StreetPage} page */
  #findings({ findings, street }) {
    if (!findings.length) return '';
    return html`<table class="street-table">
        <caption class="visually-hidden">${t('street.findings')}</caption>
        <thead>
          <tr><th scope="col">${t('street.measure')}</th><th scope="col">${t('street.limit')}</th><th scope="col">${t('street.value')}</th><th scope="col">${t('street.margin')}</th></tr>
        </thead>
        <tbody>
          ${findings.map(
            (finding) =>
              html`<tr class=${finding.margin !== null && finding.margin < 0 ? 'broken' : ''}>
                <th scope="row">${named('streetMeasure', finding.measure)}</th>
                <td>${limitText(finding)}</td>
                <td>${measureText(finding.measure, finding.value)}</td>
                <td>${marginText(finding.margin)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${street.belowM ? html`<p>${t('street.belowM', { n: number(street.belowM, 0) })}</p>` : ''}`;
  }

  /** @param {StreetPage} page */
  #section(page) {
    return html`<section>
      <h2 class="street-head">${t('street.section')}</h2>
      ${sectionPicture(page)}
      <p class="dim">${t('street.sectionHelp')}</p>
    </section>`;
  }

  /** @param {StreetPage} page */
  #along({ stations, street, thresholds }) {
    if (!stations.length) return '';
    const series = [
      { name: t('street.mean'), lux: stations.map(({ meanLux }) => meanLux), look: 'main' },
      { name: t('street.least'), lux: stations.map(({ leastLux }) => leastLux), look: 'second' },
    ];
    const dark = thresholds.darkLux.value;
    return html`<section>
      <h2 class="street-head">${t('street.along')}</h2>
      <lk-lux-chart .label=${t('street.along')} .m=${stations.map(({ m }) => m)} .series=${series} .length=${street.lengthM}
        .limit=${{ lux: dark, name: t('light.lux', { n: number(dark) }) }}
        @walked=${(/** @type {CustomEvent<number>} */ e) => streets.set({ walked: positionAt(street.line, e.detail) })}></lk-lux-chart>
    </section>`;
  }

  /** @param {StreetPage} page */
  #reassurance({ street, thresholds }) {
    const { reassurance, meanLux } = street;
    if (!reassurance) return '';
    const { darkLux, meanLux: mean, faceLux, stepRatio, stepWithinM } = thresholds;
    const rows = [
      {
        name: t('street.dark', { lux: number(darkLux.value) }),
        value: t('street.darkValue', {
          n: number(reassurance.darkM, 0),
          longest: number(reassurance.longestDarkM, 0),
        }),
        limit: '0 m',
        met: reassurance.darkM === 0,
        source: darkLux.source,
      },
      row(t('street.meanName'), meanLux, mean),
      row(t('street.face'), reassurance.leastFaceLux, faceLux),
      {
        name: t('street.step', { m: number(stepWithinM.value) }),
        value: `${number(reassurance.step, 1)} : 1`,
        limit: `≤ ${number(stepRatio.value)} : 1`,
        met: reassurance.step <= stepRatio.value,
        source: stepRatio.source,
      },
    ];
    return html`<section>
      <h2 class="street-head">${t('street.reassurance')}</h2>
      <dl class="street-reassurance">
        ${rows.map(
          ({ name, value, limit, met, source }) =>
            html`<div class=${met ? '' : 'broken'}>
              <dt>${name}</dt>
              <dd><strong>${value}</strong> <span class="dim">${t('street.aim', { limit })}</span></dd>
              <dd class="street-source dim">${source}</dd>
            </div>`,
        )}
      </dl>
      <p class="dim">${t('street.reassuranceHelp')}</p>
    </section>`;
  }

  /** @param {StreetPage} page */
  #lamps({ lamps }) {
    return html`<section>
      <h2 class="street-head">${t('street.lamps', { n: number(lamps.length) })}</h2>
      <table class="street-table">
        <thead>
          <tr><th scope="col">${t('street.lamp')}</th><th scope="col">${t('street.height')}</th><th scope="col">${t('street.at')}</th><th scope="col">${t('street.gives')}</th></tr>
        </thead>
        <tbody>
          ${lamps.map(
            ({ id, designation, heightM, alongM, meanLux, assumed }) =>
              html`<tr>
                <th scope="row">${id ? html`<button class="link" @click=${() => select({ layer: 'light_point', id })}>${designation ?? t('street.lampNameless')}</button>` : t('street.lampHidden')}${assumed.length ? html` <span class="dim" title=${t('street.assumedFields', { what: assumed.join(', ') })}>*</span>` : ''}</th>
                <td>${number(heightM, 1)} m</td>
                <td>${number(alongM, 0)} m</td>
                <td>${luxText(meanLux)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${lamps.some(({ assumed }) => assumed.length) ? html`<p class="dim">${t('street.assumedHelp')}</p>` : ''}
    </section>`;
  }
}

/** @param {string} name @param {number|null} lux @param {import('../api/streets.js').Threshold} threshold */
function row(name, lux, { value, source }) {
  return {
    name,
    value: luxText(lux),
    limit: `≥ ${luxText(value)}`,
    met: (lux ?? 0) >= value,
    source,
  };
}

customElements.define('lk-street', LkStreet);
