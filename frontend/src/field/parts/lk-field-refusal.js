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
      <p><strong>${t(refusal.photo ? 'onSite.photoNotTaken' : 'onSite.notTaken')}</strong> ${sentence(refusal)}</p>
    </div>`;
  }
}

customElements.define('lk-field-refusal', LkFieldRefusal);
