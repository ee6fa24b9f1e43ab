import { html } from 'lit';
import { named, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { luxText } from '../streets/words.js';

/** What light there was when it was found: the sun, the lamps near it and, where it is computed, lux. */
class LkCaseLight extends LyktaElement {
  static properties = { light: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../api/reports.js').LightThen} */ this.light = /** @type {any} */ (null);
  }

  render() {
    const { dark, sunElevationDeg, lux, lamps } = this.light;
    return html`<section>
      <h2>${t('caseLight.title')}</h2>
      <p>${t(dark ? 'caseLight.dark' : 'caseLight.day', { deg: number(sunElevationDeg, 0) })}${dark ? ` · ${lux === null ? t('caseLight.inside') : luxText(lux)}` : ''}</p>
      ${lamps.length ? html`<table class="case-lamps"><tbody>${lamps.map(({ designation, distanceM, state }) => html`<tr><th scope="row">${designation ?? t('street.lampNameless')}</th><td>${t('caseLight.metres', { n: number(distanceM, 0) })}</td><td>${named('lampThen', state)}</td></tr>`)}</tbody></table>` : html`<p class="dim">${t('caseLight.noLamps')}</p>`}
    </section>`;
  }
}

customElements.define('lk-case-light', LkCaseLight);
