import { html } from 'lit';
import { ApiProblem } from '../api/problem.js';
import { getQuality } from '../api/quality.js';
import { Many } from '../edit/commands.js';
import { execute } from '../edit/commandStack.js';
import { changed } from '../edit/editorSave.js';
import { onLayersChanged } from '../map/changes.js';
import { choose } from '../map/chosen.js';
import { goTo } from '../map/goTo.js';
import { catalogue, findLayer } from '../map/layers.js';
import { reviewing } from '../map/reviewing.js';
import { mapState, select } from '../map/state.js';
import { viewBounds } from '../map/viewBounds.js';
import { named, number, pick, sentence, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { tell } from '../shell/notices.js';

/** @typedef {import('../api/quality.js').Finding} Finding */

const SOON_MS = 300;
/** From here out the view is wider than the server looks through. */
const LEAST_ZOOM = 12;
const GO_ZOOM = 19;
/** So many of a kind are shown at once; of more, their kind and number. */
const FEW = 20;

/** What should be looked at in the view, kind by kind: go there, choose all of a kind, put right what is clear. */
class LkReview extends LyktaElement {
  static properties = { quality: { state: true }, status: { state: true } };
  /** @type {(() => void)[]} */ #ends = [];
  #asking = new AbortController();
  #timer = 0;

  constructor() {
    super();
    /** @type {import('../api/quality.js').Quality} */ this.quality = { counts: {}, findings: [] };
    /** @type {'loading'|'ready'|'failed'|'wide'} */ this.status = 'loading';
  }

  get watched() {
    return [catalogue];
  }

  connectedCallback() {
    super.connectedCallback();
    this.#ends = [
      onLayersChanged(() => this.#soon()),
      mapState.subscribe(({ view }, before) => view !== before.view && this.#soon()),
    ];
    this.#ask();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const end of this.#ends) end();
    clearTimeout(this.#timer);
    this.#asking.abort();
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = Number(setTimeout(() => this.#ask(), SOON_MS));
  }

  async #ask() {
    this.#asking.abort();
    const { view } = mapState.value;
    if (!view || view.zoom < LEAST_ZOOM) return void (this.status = 'wide');
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    this.status = 'loading';
    try {
      this.quality = await getQuality(viewBounds(view), signal);
      this.status = 'ready';
    } catch (problem) {
      const tooMuch = problem instanceof ApiProblem && problem.status === 400;
      if (!signal.aborted) this.status = tooMuch ? 'wide' : 'failed';
    }
  }

  render() {
    return html`<section class="card panel" aria-label=${t('review.title')} aria-busy=${this.status === 'loading'}>
      <header class="panel-head">
        <h1>${t('review.title')}</h1>
        <button class="button icon-only quiet" aria-label=${t('panel.close')} @click=${() => reviewing.set({ open: false })}>
          ${icon('close', 18)}
        </button>
        <p class="panel-facts" role="status">${this.#summary()}</p>
      </header>
      <div class="panel-body">${this.#groups()}</div>
    </section>`;
  }

  #summary() {
    if (this.status === 'wide') return t('review.wide');
    if (this.status === 'failed') return t('review.failed');
    const counts = Object.values(this.quality.counts);
    if (!counts.length) return this.status === 'loading' ? t('panel.loading') : t('review.none');
    return t('review.count', {
      n: number(counts.reduce((sum, n) => sum + n, 0)),
      kinds: number(counts.length),
    });
  }

  #groups() {
    if (this.status === 'wide' || this.status === 'failed') return '';
    /** @type {Map<string, Finding[]>} */
    const groups = new Map();
    for (const finding of this.quality.findings)
      groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
    return [...groups].map(([code, findings]) => this.#group(code, findings, groups.size === 1));
  }

  /** @param {string} code @param {Finding[]} findings @param {boolean} alone */
  #group(code, findings, alone) {
    const count = this.quality.counts[code];
    const errors = findings[0].severity === 'error';
    return html`<details class="review-group" ?open=${alone || count <= FEW}>
      <summary>
        ${icon(errors ? 'warning' : 'info', 17)}<span>${named('quality', code)}</span><strong>${number(count)}</strong>
      </summary>
      ${new Set(findings.map(({ layer }) => layer)).size === 1 && findings.length > 1 ? this.#all(findings) : ''}
      <ul class="review-list">
        ${findings.map((finding) => this.#item(finding))}
      </ul>
      ${count > findings.length ? html`<p class="dim">${t('review.more', { n: number(count - findings.length) })}</p>` : ''}
    </details>`;
  }

  /** @param {Finding[]} findings of one layer */
  #all(findings) {
    const [{ layer }] = findings;
    const ids = [...new Set(findings.map(({ id }) => id))];
    return html`<button class="button small" @click=${() => choose(layer, ids)}>
      ${icon('all', 16)}<span>${t('review.chooseAll', { n: number(ids.length) })}</span>
    </button>`;
  }

  /** @param {Finding} finding */
  #item(finding) {
    const layer = findLayer(finding.layer);
    const what = `${pick(layer?.singular)} ${finding.title ?? ''}`.trim();
    return html`<li>
      <button class="link" @click=${() => show(finding)}>${what}</button>
      <span>${sentence(finding)}</span>
      ${finding.fix ? html`<button class="button small" @click=${() => putRight(finding)}>${icon('check', 16)}<span>${sentence(finding.fix)}</span></button>` : ''}
    </li>`;
  }
}

/** @param {Finding} finding */
function show({ layer, id, at: [lon, lat] }) {
  goTo([lon, lat, lon, lat], GO_ZOOM, [lon, lat]);
  select({ layer, id });
}

/** One change set, one undo. @param {Finding} finding */
async function putRight({ layer, fix }) {
  if (!fix) return;
  const outcome = await execute(new Many('fix', layer, fix.edits));
  if (outcome.kind === 'saved') {
    changed(outcome.saved);
    tell('review.fixed', { undo: true, params: { what: sentence(fix) } });
  } else if (outcome.kind === 'refused') tell(null, { problem: outcome.problem });
  else tell('notice.notSaved', { params: { who: outcome.conflicts[0].changedBy } });
}

customElements.define('lk-review', LkReview);
