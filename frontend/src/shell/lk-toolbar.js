import { html } from 'lit';
import { mayEdit, session } from '../api/session.js';
import { commandStack, lastStep, nextStep } from '../edit/commandStack.js';
import { editor } from '../edit/editor.js';
import { endMeasuring, measured, measuredType, startMeasuring } from '../edit/measuring.js';
import { beginDrawing } from '../edit/drawing.js';
import { endSketch, sketch } from '../edit/sketch.js';
import { SNAP_FROM_ZOOM, snapping, toggleSnapping } from '../edit/snap/snapping.js';
import { redo, undo } from '../edit/undoing.js';
import { catalogue, findLayer } from '../map/layers.js';
import { reviewing } from '../map/reviewing.js';
import { endArea, selecting } from '../map/select/selecting.js';
import { mapState } from '../map/state.js';
import { pick, t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';
import { describe } from './stepText.js';
import { swatch } from './swatch.js';
import './lk-draw-bar.js';
import './lk-shape-bar.js';
import './lk-measure.js';
import './lk-select-menu.js';
import './lk-steps.js';

const SHAPES = /** @type {const} */ ({ Point: 'point', LineString: 'line', Polygon: 'polygon' });

/** Choose, draw, undo, table. Visitors see only what they may do. */
class LkToolbar extends LyktaElement {
  static properties = { open: { state: true }, choosing: { state: true }, steps: { state: true } };

  constructor() {
    super();
    this.open = false;
    /** The menu of the tools that choose several is open. */ this.choosing = false;
    /** The list of steps is unfolded. */ this.steps = false;
  }

  get watched() {
    return [
      session,
      mapState,
      catalogue,
      commandStack,
      sketch,
      measured,
      editor,
      selecting,
      snapping,
      reviewing,
    ];
  }

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close());
  }

  #close() {
    endArea();
    this.open = this.choosing = this.steps = false;
  }

  render() {
    const { scenario } = mapState.value;
    const editing = mayEdit() && !mapState.value.asOf;
    return html`<div class="card tools" role="toolbar" aria-label=${t('tools.label')}>
        ${editing ? this.#drawTools() : ''}
        ${scenario ? '' : tableButton()}
        <button class="tool" aria-pressed=${measuredType() !== null} aria-label=${t('tools.measure')} title=${t('tools.measure')} @click=${toggleMeasuring}>
          ${icon('ruler')}
        </button>
        ${editing && !scenario ? this.#review() : ''}
      </div>
      ${this.open ? this.#menu() : ''} ${this.steps && editing ? html`<lk-steps></lk-steps>` : ''}
      ${this.choosing ? html`<lk-select-menu @chosen-tool=${() => (this.choosing = false)}></lk-select-menu>` : ''}
      ${this.#bar(editing)} ${measuredType() ? html`<lk-measure></lk-measure>` : ''}`;
  }

  #drawTools() {
    const layer = findLayer(mapState.value.active ?? '');
    const drawing = sketch.value.layer !== null && !measuredType();
    const name = layer ? pick(layer.singular).toLowerCase() : '';
    return html`<button class="tool" aria-pressed=${sketch.value.layer === null} aria-label=${t('tools.select')} title=${t('tools.select')} @click=${backToArrow}>
        ${icon(selecting.value.tool ?? 'select')}
      </button>
      <button class="tool tool-slim" aria-label=${t('choose.tools')} title=${t('choose.tools')} aria-expanded=${this.choosing} @click=${() => (this.choosing = !this.choosing)}>
        ${icon('down', 16)}
      </button>
      <i class="tools-line"></i>
      <button class="tool tool-wide" aria-pressed=${drawing} title=${t('tools.drawHelp', { what: name })} @click=${() => layer && this.#draw(layer)}>
        ${icon(layer ? (SHAPES[/** @type {keyof SHAPES} */ (layer.geometry)] ?? 'plus') : 'plus')}<span>${t('tools.draw', { what: name })}</span>
      </button>
      <button class="tool tool-slim" aria-label=${t('tools.choose')} title=${t('tools.choose')} aria-expanded=${this.open} @click=${() => (this.open = !this.open)}>
        ${icon('down', 16)}
      </button>
      <i class="tools-line"></i>
      ${this.#stepTools()} ${this.#snapButton()}`;
  }

  #snapButton() {
    const text = t('tools.snap', { zoom: SNAP_FROM_ZOOM });
    return html`<button class="tool" aria-pressed=${snapping.value.on} aria-label=${t('tools.snapName')} title=${text} @click=${toggleSnapping}>
      ${icon('magnet')}
    </button>`;
  }

  #review() {
    return html`<button class="tool" aria-pressed=${reviewing.value.open} aria-label=${t('review.title')} title=${t('review.title')} @click=${() => reviewing.set({ open: !reviewing.value.open })}>
      ${icon('review')}
    </button>`;
  }

  /** Of what is being drawn, or of the selected shape. */
  #bar(/** @type {boolean} */ editing) {
    if (sketch.value.layer) return html`<lk-draw-bar></lk-draw-bar>`;
    if (!editing) return '';
    const type = editor.value.draft?.geometry?.type ?? 'Point';
    return type === 'Point' ? '' : html`<lk-shape-bar></lk-shape-bar>`;
  }

  #stepTools() {
    const [last, next] = [lastStep(), nextStep()];
    const undoText = last ? t('tools.undoWhat', { what: describe(last.about) }) : t('tools.undoNothing');
    const redoText = next ? t('tools.redoWhat', { what: describe(next.about) }) : t('tools.redoNothing');
    return html`<button class="tool" ?disabled=${!last} aria-label=${undoText} title=${undoText} @click=${undo}>${icon('undo')}</button>
      <button class="tool tool-redo" ?disabled=${!next} aria-label=${redoText} title=${redoText} @click=${redo}>${icon('redo')}</button>
      <button class="tool tool-slim" aria-label=${t('steps.title')} title=${t('steps.title')} aria-expanded=${this.steps} @click=${() => (this.steps = !this.steps)}>
        ${icon('steps', 18)}
      </button>`;
  }

  #menu() {
    const layers = catalogue.value.layers.filter(({ editable, geometry }) => editable && geometry !== 'None');
    return html`<div class="card menu draw-menu" role="group" aria-label=${t('tools.choose')}>
      ${layers.map(
        (layer) =>
          html`<button class="button menu-item" aria-pressed=${layer.name === mapState.value.active} @click=${() => this.#draw(layer)}>
            ${swatch(layer.name)}<span>${pick(layer.singular)}</span>
          </button>`,
      )}
    </div>`;
  }

  /** @param {import('../api/types.js').Layer} layer */
  #draw({ name, geometry }) {
    this.open = false;
    beginDrawing({ name, geometry });
    /** @type {HTMLElement|null} */ (document.querySelector('.map-box'))?.focus();
  }
}

function tableButton() {
  return html`<button class="tool" aria-pressed=${mapState.value.table !== null} aria-label=${t('tools.table')} title=${t('tools.table')} @click=${toggleTable}>
    ${icon('table')}
  </button>`;
}

function backToArrow() {
  endSketch();
  endArea();
}

function toggleMeasuring() {
  if (measuredType()) return endMeasuring();
  startMeasuring('LineString');
  /** @type {HTMLElement|null} */ (document.querySelector('.map-box'))?.focus();
}

function toggleTable() {
  const { table, active } = mapState.value;
  mapState.set({ table: table ? null : (active ?? 'light_point') });
}

customElements.define('lk-toolbar', LkToolbar);
