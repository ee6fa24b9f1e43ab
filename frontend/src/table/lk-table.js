import { html } from 'lit';
import { mayEdit, session } from '../api/session.js';
import { chosen } from '../map/chosen.js';
import { onLayersChanged } from '../map/changes.js';
import { catalogue, findLayer } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { pick, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { columnsOf } from './columns.js';
import { question } from './question.js';
import { Rows } from './rows.js';
import { isNarrowed, openTable, tableState } from './state.js';
import './lk-chosen-bar.js';
import './lk-columns.js';
import './lk-filter-bar.js';
import './lk-grid.js';
import './lk-plan.js';
import './lk-table-head.js';

/** A pause in typing or in moving the map, after which the rows are asked for. */
const PATIENCE_MS = 60;

/** A layer as a table: the map's equal, by pointer and by keyboard. */
class LkTable extends LyktaElement {
  static properties = { version: { state: true } };
  #rows = new Rows(() => this.version++);
  #timer = 0;
  #asked = '';
  /** A cell is being typed in: rows that would move under it, asked for already or not, wait until that is done. */ #due = false;
  /** @type {(() => void)[]} */ #ends = [];

  constructor() {
    super();
    /** Rises when rows have come. */ this.version = 0;
  }

  get watched() {
    return [mapState, catalogue, session, tableState, chosen];
  }

  connectedCallback() {
    super.connectedCallback();
    openTable(mapState.value.table ?? '');
    this.#ends = [
      mapState.subscribe((now, before) => {
        if (now.table !== before.table && now.table) openTable(now.table);
        if (now.selection !== before.selection) this.#follow(now.selection);
      }),
      tableState.subscribe(({ editing }, before) => {
        if (editing && !before.editing) this.#due = this.#rows.hold();
        if (!editing && this.#due) this.#ask();
      }),
      onLayersChanged((changes) => this.#layer && changes[this.#layer.name] && this.#ask()),
    ];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const end of this.#ends) end();
  }

  get #layer() {
    return findLayer(mapState.value.table ?? '');
  }

  willUpdate() {
    if (!tableState.value.editing) this.#rows.only(tableState.value.onlyChosen ? this.#chosen() : null);
    const key = JSON.stringify([mapState.value.table, question(), session.value.user?.name]);
    if (key === this.#asked) return;
    const first = this.#asked === '';
    this.#asked = key;
    clearTimeout(this.#timer);
    this.#timer = Number(setTimeout(() => this.#askFromTop(), first ? 0 : PATIENCE_MS));
  }

  /** Another question has another first row; the headings keep the focus that they have. */
  #askFromTop() {
    const { active, editing } = tableState.value;
    if (active.row > 0 && !editing) tableState.set({ active: { ...active, row: 0 }, anchor: null });
    this.querySelector('.grid')?.scrollTo({ top: 0 });
    return this.#ask();
  }

  async #ask() {
    this.#due = tableState.value.editing !== null;
    if (!this.#layer || this.#due) return;
    await this.#rows.ask(this.#layer.name, question());
    const { active } = tableState.value;
    const last = Math.max(0, this.#rows.order.length - 1);
    if (active.row > last) tableState.set({ active: { ...active, row: last }, anchor: null });
  }

  /** @returns {Set<string>|null} ids chosen of this layer; null where there are none */
  #chosen() {
    const { layer, ids } = chosen.value;
    return layer === mapState.value.table ? ids : null;
  }

  /** What was selected on the map comes into sight here. @param {import('../map/state.js').FeatureRef|null} selection */
  async #follow(selection) {
    if (selection?.layer !== mapState.value.table || this.querySelector('.grid:focus-within')) return;
    const row = this.#rows.order.indexOf(selection?.id ?? '');
    if (row < 0) return;
    tableState.set({ active: { row, column: tableState.value.active.column }, anchor: null });
    await this.updateComplete;
    /** @type {import('./lk-grid.js').LkGrid|null} */ (this.querySelector('lk-grid'))?.reveal(row);
  }

  render() {
    const layer = this.#layer;
    if (!layer) return html``;
    const { choosing, plan } = tableState.value;
    const columns = columnsOf(layer, tableState.value.columns);
    return html`<section class="card table" aria-label=${t('table.label', { what: pick(layer.title) })}>
      <lk-table-head .layer=${layer} .columns=${columns} .rows=${this.#rows} .version=${this.version}></lk-table-head>
      <lk-filter-bar .layer=${layer}></lk-filter-bar>
      ${((this.#chosen()?.size ?? 0) > 1 || tableState.value.onlyChosen) && !plan ? html`<lk-chosen-bar></lk-chosen-bar>` : ''}
      ${choosing ? html`<lk-columns .layer=${layer} .columns=${columns}></lk-columns>` : ''}
      ${plan?.layer === layer.name ? html`<lk-plan .plan=${plan}></lk-plan>` : this.#body(layer, columns)}
    </section>`;
  }

  get #locked() {
    return !mayEdit() || !this.#layer?.editable || mapState.value.asOf !== null;
  }

  /** @param {import('../api/types.js').Layer} layer @param {import('../api/types.js').Field[]} columns */
  #body(layer, columns) {
    if (this.#rows.status === 'ready' && !this.#rows.order.length)
      return html`<p class="table-empty">${this.#whyEmpty()}</p>`;
    return html`<lk-grid .layer=${layer} .columns=${columns} .rows=${this.#rows} .version=${this.version} ?locked=${this.#locked}></lk-grid>`;
  }

  #whyEmpty() {
    if (tableState.value.inView) return t('table.emptyView');
    return isNarrowed() ? t('table.emptyFilter') : t('table.empty');
  }
}

customElements.define('lk-table', LkTable);
