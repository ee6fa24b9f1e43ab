import { html } from 'lit';
import { LyktaElement } from '../../shell/element.js';
import { goOver } from '../route.js';
import { openWalk, walking, walk } from './walking.js';
import './lk-walk-begin.js';
import './lk-walk-going.js';
import './lk-walk-ended.js';
import './lk-walk-observation.js';

/** A safety walk from its name to its sending: whatever of it is next. */
class LkFieldWalk extends LyktaElement {
  static properties = { entryId: { type: String } };

  constructor() {
    super();
    /** Of one that was refused; empty: the one under way, or a new one. */ this.entryId = '';
  }

  get watched() {
    return [walking];
  }

  /** @param {Map<string, unknown>} changed */
  async updated(changed) {
    if (changed.has('entryId') && this.entryId && !(await openWalk(this.entryId))) goOver('queue');
  }

  render() {
    const now = walk();
    if (!now) return this.entryId ? '' : html`<lk-walk-begin></lk-walk-begin>`;
    if (now.open) return html`<lk-walk-observation></lk-walk-observation>`;
    return now.endedAt ? html`<lk-walk-ended></lk-walk-ended>` : html`<lk-walk-going></lk-walk-going>`;
  }
}

customElements.define('lk-field-walk', LkFieldWalk);
