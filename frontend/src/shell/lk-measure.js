import { html } from 'lit';
import { endMeasuring, measured, measuredSize, measuredType, startMeasuring } from '../edit/measuring.js';
import { sketch } from '../edit/sketch.js';
import { named, number, t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';
import { copyText } from './notices.js';

/** Distance or area: which of them, and what was found; while it is drawn the bar above counts along. */
class LkMeasure extends LyktaElement {
  get watched() {
    return [sketch, measured];
  }

  render() {
    return html`<div class="card draw-bar" role="group" aria-label=${t('tools.measure')}>
      <fieldset class="segments measure-kind">
        <legend class="visually-hidden">${t('measure.kind')}</legend>
        ${this.#kind('LineString')}${this.#kind('Polygon')}
      </fieldset>
      <output class="draw-numbers" aria-live="polite">${this.#found()}</output>
      ${measured.value.shape ? this.#actions() : ''}
      <button class="tool tool-slim" aria-label=${t('action.close')} title=${t('action.close')} @click=${endMeasuring}>${icon('close', 17)}</button>
    </div>`;
  }

  /** @param {import('../edit/measuring.js').Measurable} type */
  #kind(type) {
    return html`<label class="segment"
      ><input type="radio" name="measure" .checked=${measuredType() === type} @change=${() => begin(type)} /><span>${named('measure', type)}</span></label
    >`;
  }

  #found() {
    const size = measuredSize();
    if (!size) return '';
    const length = number(size.length, 2);
    return size.area === null
      ? t('measure.length', { length })
      : html`<span>${t('measure.area', { area: number(size.area, 1) })}</span><span>${t('measure.around', { length })}</span>`;
  }

  #actions() {
    const type = measuredType() ?? 'LineString';
    const size = measuredSize();
    return html`<button class="button small" @click=${() => copyText(plain(size?.area ?? size?.length ?? 0))}>${icon('copy', 16)}${t('measure.copy')}</button>
      <button class="button small" @click=${() => begin(type)}>${t('measure.again')}</button>`;
  }
}

/** @param {number} value @returns {string} as a spreadsheet of the language reads it */
function plain(value) {
  return number(value, 2).replace(/\s/g, '');
}

/** @param {import('../edit/measuring.js').Measurable} type */
function begin(type) {
  startMeasuring(type);
  /** @type {HTMLElement|null} */ (document.querySelector('.map-box'))?.focus();
}

customElements.define('lk-measure', LkMeasure);
