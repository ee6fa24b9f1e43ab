import { html } from 'lit';
import { session } from '../api/session.js';
import { initials, others, presence } from '../edit/presence.js';
import { catalogue, findLayer } from '../map/layers.js';
import { select } from '../map/state.js';
import { pick, t } from '../i18n/i18n.js';
import { LyktaElement } from './element.js';

/** @typedef {import('../api/presence.js').Here} Here */

const MOST = 4;

/** Who else is here, as initials; choosing one goes to what that person is editing. */
class LkPresence extends LyktaElement {
  get watched() {
    return [presence, session, catalogue];
  }

  render() {
    const here = others();
    if (!session.value.user || !here.length) return html``;
    const more = here.length - MOST;
    return html`<ul class="presence" aria-label=${t('presence.title')} data-testid="presence">
      ${here.slice(0, MOST).map((one) => html`<li>${avatar(one)}</li>`)}
      ${more > 0 ? html`<li class="avatar">${t('presence.more', { n: more })}</li>` : ''}
    </ul>`;
  }
}

/** @param {Here} one */
function avatar(one) {
  const { displayName: who, layer, feature } = one;
  const what = layer ? pick(findLayer(layer)?.singular).toLowerCase() : '';
  const text = feature ? t('presence.edits', { who, what }) : t('presence.here', { who });
  const letters = initials(who);
  if (!layer || !feature)
    return html`<span class="avatar other" role="img" aria-label=${text} title=${text}>${letters}</span>`;
  return html`<button class="avatar other" aria-label=${text} title=${text} @click=${() => select({ layer, id: feature })}>
    ${letters}
  </button>`;
}

customElements.define('lk-presence', LkPresence);
