import { html } from 'lit';
import { sentence, t } from '../../i18n/i18n.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';

/** Why the server did not take it, in its own words. */
class LkFieldRefusal extends LyktaElement {
  static properties = { entry: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../queue/box.js').Entry|null} */ this.entry = null;
  }

  render() {
    const refusal = this.entry?.refusal;
    if (!refusal) return '';
    return html`<div class="onsite-note danger" role="alert">
      ${icon('warning', 24)}
      <p><strong>${this.#what(refusal)}</strong> ${sentence(refusal)}</p>
    </div>`;
  }

  /** A walk waits for its photos; a report does not. @param {import('../queue/box.js').Refusal} refusal */
  #what({ photo }) {
    if (this.entry?.kind === 'walk') return t(photo ? 'walk.photoNotTaken' : 'walk.notTaken');
    return t(photo ? 'onSite.photoNotTaken' : 'onSite.notTaken');
  }
}

customElements.define('lk-field-refusal', LkFieldRefusal);
