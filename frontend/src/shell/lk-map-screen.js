import { html } from 'lit';
import { mayEdit, session } from '../api/session.js';
import { editor } from '../edit/editor.js';
import { measured } from '../edit/measuring.js';
import { chosen, chosenCount } from '../map/chosen.js';
import { period } from '../map/period.js';
import { printing } from '../map/printing.js';
import { reviewing } from '../map/reviewing.js';
import { mapState } from '../map/state.js';
import { caseStore } from '../reports/case.js';
import { scenarios } from '../scenarios/scenarios.js';
import { streets } from '../streets/streets.js';
import { LyktaElement } from './element.js';
import './lk-comparison.js';
import './lk-context-menu.js';
import './lk-map.js';
import './lk-layers.js';
import './lk-toolbar.js';
import './lk-map-foot.js';
import '../forms/lk-bulk.js';
import '../forms/lk-bulk-conflict.js';
import '../forms/lk-differences.js';
import '../forms/lk-panel.js';
import '../forms/lk-print.js';
import '../forms/lk-review.js';
import '../light/lk-light.js';
import '../light/lk-assumed.js';
import '../light/lk-light-figures.js';
import { assumed } from '../light/assumed.js';
import { comparing } from '../light/comparing.js';
import '../plans/lk-plans.js';
import '../reports/lk-case.js';
import '../reports/lk-reports.js';
import '../scenarios/lk-scenario.js';
import '../situation/lk-situation.js';
import '../streets/lk-profile.js';
import '../streets/lk-streets.js';
import '../table/lk-table.js';
import '../zones/lk-zone.js';
import '../zones/lk-zones.js';
import { zones } from '../zones/zones.js';

/** What takes the place of layers and tools in some views. @type {Partial<Record<import('../map/state.js').Screen, () => unknown>>} */
const SIDES = {
  anmalningar: () => html`<lk-reports class="reports-place"></lk-reports>`,
  lagesbild: () => html`<lk-situation class="reports-place"></lk-situation>`,
  register: () => html`<lk-zones class="reports-place"></lk-zones>`,
  planer: () => html`<lk-plans class="reports-place"></lk-plans>`,
};

/** The views Karta, Ljus, Planer, Anmälningar, Lägesbild and Register: the map, and what floats over it. */
class LkMapScreen extends LyktaElement {
  get watched() {
    return [
      mapState,
      comparing,
      assumed,
      editor,
      caseStore,
      chosen,
      period,
      printing,
      reviewing,
      scenarios,
      session,
      measured,
      streets,
      zones,
    ];
  }

  render() {
    const { table, screen } = mapState.value;
    const staff = screen === 'anmalningar' || screen === 'lagesbild';
    const listing = staff || screen === 'register';
    const panel = staff ? casePanel() : screen === 'register' ? zonePanel() : panelNow();
    this.classList.toggle('with-panel', panel !== '');
    this.classList.toggle('with-table', table !== null && !listing);
    return html`<lk-map class="map-place"></lk-map>
      ${SIDES[screen]?.() ?? this.#tools()}
      <lk-map-foot class="map-foot"></lk-map-foot>
      ${panel}
      <lk-context-menu></lk-context-menu>
      ${table && !listing ? html`<lk-table class="table-place"></lk-table>` : ''}`;
  }

  #tools() {
    const lit = mapState.value.screen === 'ljus';
    return html`${lit ? html`<lk-light class="layers-place"></lk-light>` : html`<lk-layers class="layers-place"></lk-layers>`}
      <lk-toolbar class="toolbar-place"></lk-toolbar>
      <lk-bulk-conflict class="bulk-place"></lk-bulk-conflict>
      <lk-comparison class="comparison-place"></lk-comparison>`;
  }
}

function zonePanel() {
  return zones.value.pageStatus === 'none' ? '' : html`<lk-zone class="panel-place"></lk-zone>`;
}

function casePanel() {
  return caseStore.value.status === 'none' ? '' : html`<lk-case class="panel-place"></lk-case>`;
}

/** Never more than one: a sheet to print, else a form, else what is chosen, else light along a line or streets against their class, else a list of changes, else of what should be looked at. */
function panelNow() {
  if (printing.value.open) return html`<lk-print class="panel-place"></lk-print>`;
  if (caseStore.value.status !== 'none') return casePanel();
  if (editor.value.status !== 'idle') return html`<lk-panel class="panel-place"></lk-panel>`;
  if (chosenCount() > 0) return html`<lk-bulk class="panel-place"></lk-bulk>`;
  const lit = mapState.value.screen === 'ljus';
  if (lit && measured.value.shape?.type === 'LineString')
    return html`<lk-profile class="panel-place"></lk-profile>`;
  if (comparing.value.panel) return html`<lk-light-figures class="panel-place"></lk-light-figures>`;
  if (lit && assumed.value.open) return html`<lk-assumed class="panel-place"></lk-assumed>`;
  if (lit && streets.value.open) return html`<lk-streets class="panel-place"></lk-streets>`;
  if (mapState.value.scenario && scenarios.value.panel)
    return html`<lk-scenario class="panel-place"></lk-scenario>`;
  if (period.value.open) return html`<lk-differences class="panel-place"></lk-differences>`;
  return reviewing.value.open && mayEdit() ? html`<lk-review class="panel-place"></lk-review>` : '';
}

customElements.define('lk-map-screen', LkMapScreen);
