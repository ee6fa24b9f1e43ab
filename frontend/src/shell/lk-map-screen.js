import { html } from 'lit';
import { editor } from '../edit/editor.js';
import { chosen, chosenCount } from '../map/chosen.js';
import { mapState } from '../map/state.js';
import { LyktaElement } from './element.js';
import './lk-map.js';
import './lk-layers.js';
import './lk-toolbar.js';
import './lk-map-foot.js';
import '../forms/lk-bulk.js';
import '../forms/lk-panel.js';
import '../light/lk-light.js';
import '../table/lk-table.js';

/** The views Karta and Ljus: the map, and what floats over it. */
class LkMapScreen extends LyktaElement {
  get watched() {
    return [mapState, editor, chosen];
  }

  render() {
    const { table } = mapState.value;
    const lit = mapState.value.screen === 'ljus';
    const form = editor.value.status !== 'idle';
    const open = form || chosenCount() > 0;
    this.classList.toggle('with-panel', open);
    this.classList.toggle('with-table', table !== null);
    return html`<lk-map class="map-place"></lk-map>
      ${lit ? html`<lk-light class="layers-place"></lk-light>` : html`<lk-layers class="layers-place"></lk-layers>`}
      <lk-toolbar class="toolbar-place"></lk-toolbar>
      <lk-map-foot class="map-foot"></lk-map-foot>
      ${form ? html`<lk-panel class="panel-place"></lk-panel>` : open ? html`<lk-bulk class="panel-place"></lk-bulk>` : ''}
      ${table ? html`<lk-table class="table-place"></lk-table>` : ''}`;
  }
}

customElements.define('lk-map-screen', LkMapScreen);
