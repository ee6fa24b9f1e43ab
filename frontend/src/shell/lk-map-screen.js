import { html } from 'lit';
import { editor } from '../edit/editor.js';
import { mapState } from '../map/state.js';
import { LyktaElement } from './element.js';
import './lk-map.js';
import './lk-layers.js';
import './lk-toolbar.js';
import './lk-map-foot.js';
import '../forms/lk-panel.js';
import '../table/lk-table.js';

/** The view Karta: the map, and what floats over it. */
class LkMapScreen extends LyktaElement {
  get watched() {
    return [mapState, editor];
  }

  render() {
    const { table } = mapState.value;
    const open = editor.value.status !== 'idle';
    this.classList.toggle('with-panel', open);
    this.classList.toggle('with-table', table !== null);
    return html`<lk-map class="map-place"></lk-map>
      <lk-layers class="layers-place"></lk-layers>
      <lk-toolbar class="toolbar-place"></lk-toolbar>
      <lk-map-foot class="map-foot"></lk-map-foot>
      ${open ? html`<lk-panel class="panel-place"></lk-panel>` : ''}
      ${table ? html`<lk-table class="table-place"></lk-table>` : ''}`;
  }
}

customElements.define('lk-map-screen', LkMapScreen);
