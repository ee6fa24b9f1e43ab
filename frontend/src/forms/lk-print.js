import { html } from 'lit';
import { getPrint } from '../api/print.js';
import { ApiProblem } from '../api/problem.js';
import { catalogue } from '../map/layers.js';
import { endPrinting, groundSize, printedLayers, printing, showFrame } from '../map/printing.js';
import { mapState } from '../map/state.js';
import { toMetres } from '../map/sweref.js';
import { named, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { tell } from '../shell/notices.js';

const LONGEST_TITLE = 80;

/** A sheet of paper true to scale: what goes on it, and the PDF of it. */
class LkPrint extends LyktaElement {
  get watched() {
    return [printing, mapState, catalogue];
  }

  firstUpdated() {
    /** @type {HTMLElement|null} */ (this.querySelector('h1'))?.focus();
  }

  render() {
    return html`<section class="card panel" aria-label=${t('print.title')} @keydown=${this.#key}>
      <header class="panel-head">
        <h1 tabindex="-1">${t('print.title')}</h1>
        <button class="button icon-only quiet" aria-label=${t('panel.close')} @click=${close}>${icon('close', 18)}</button>
        <p class="panel-facts" role="status">${this.#facts()}</p>
      </header>
      <form class="panel-body print-form" id="print-form" @submit=${this.#print}>
        ${this.#heading()} ${this.#segments('paper', ['a4', 'a3'])} ${this.#segments('orientation', ['landscape', 'portrait'])}
        ${this.#scales()} ${this.#places()} ${this.#notes()}
      </form>
      <footer class="panel-foot">
        <span class="grow"></span>
        <button class="button primary" form="print-form" ?disabled=${printing.value.busy || !printedLayers().length}>
          ${icon('file', 18)}<span>${printing.value.busy ? t('print.busy') : t('print.do')}</span>
        </button>
      </footer>
    </section>`;
  }

  #facts() {
    const size = groundSize();
    if (!size) return '';
    const [east, north] = toMetres(printing.value.center);
    return html`<span>${t('print.size', { width: number(size.width, 0), height: number(size.height, 0) })}</span
      ><span>${t('print.middle', { north: number(north, 0), east: number(east, 0) })}</span>`;
  }

  #heading() {
    return html`<label class="field"
      ><span class="field-name">${t('print.heading')}</span
      ><span class="input"
        ><input maxlength=${LONGEST_TITLE} autocomplete="off" .value=${printing.value.title} @input=${(/** @type {any} */ event) => printing.set({ title: event.target.value })} /></span
    ></label>`;
  }

  /** @param {'paper'|'orientation'} property @param {string[]} values */
  #segments(property, values) {
    return html`<fieldset class="segments">
      <legend>${named('printPart', property)}</legend>
      ${values.map(
        (value) =>
          html`<label class="segment"
            ><input type="radio" name=${property} .checked=${printing.value[property] === value} @change=${() => printing.set({ [property]: value })} /><span
              >${named('printPart', value)}</span
            ></label
          >`,
      )}
    </fieldset>`;
  }

  #scales() {
    const { choices, scale } = printing.value;
    const change = (/** @type {any} */ event) => printing.set({ scale: Number(event.target.value) });
    return html`<label class="field"
      ><span class="field-name">${t('print.scale')}</span
      ><span class="input select"
        ><select @change=${change}>
          ${choices.scales.map((one) => html`<option value=${one} .selected=${one === scale}>${t('print.one', { n: number(one) })}</option>`)}</select
        >${icon('down', 16)}</span
      ></label
    >`;
  }

  #places() {
    return html`<div class="operations">
      <button type="button" class="button small" @click=${toMapMiddle}>${icon('fly', 16)}<span>${t('print.here')}</span></button>
      <button type="button" class="button small" @click=${showFrame}>${icon('map', 16)}<span>${t('print.show')}</span></button>
    </div>`;
  }

  #notes() {
    const layers = printedLayers();
    const raster = mapState.value.background !== 'own';
    return html`<p class="dim">${layers.length ? t('print.layers', { n: number(layers.length) }) : t('print.noLayers')}</p>
      ${raster ? html`<p class="dim">${t('print.noRaster')}</p>` : ''}`;
  }

  /** @param {SubmitEvent} event */
  async #print(event) {
    event.preventDefault();
    if (printing.value.busy) return;
    printing.set({ busy: true });
    try {
      download(await getPrint(parameters()), fileName());
    } catch (problem) {
      if (problem instanceof ApiProblem) tell(null, { problem });
      else tell('print.failed');
    } finally {
      printing.set({ busy: false });
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === 'Escape') close();
  }
}

function close() {
  endPrinting();
  /** @type {HTMLElement|null} */ (document.querySelector('.map-box'))?.focus();
}

function parameters() {
  const { paper, orientation, scale, title, center } = printing.value;
  return {
    paper,
    orientation,
    scale,
    title: title.trim(),
    center: center.map((n) => n.toFixed(8)).join(','),
    layers: printedLayers().join(','),
    asOf: mapState.value.asOf,
    lang: mapState.value.language,
  };
}

function fileName() {
  const { paper, scale } = printing.value;
  return `lykta-1-${scale}-${paper}.pdf`;
}

function toMapMiddle() {
  const { view } = mapState.value;
  if (view) printing.set({ center: view.center });
}

/** @param {Blob} file @param {string} name */
function download(file, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

customElements.define('lk-print', LkPrint);
