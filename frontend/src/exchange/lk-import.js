import { html } from 'lit';
import { cancelImport, commitImport, getImport, listImportIssues, startImport } from '../api/transfer.js';
import { ApiProblem } from '../api/problem.js';
import { catchUp } from '../map/changes.js';
import { catalogue, findLayer } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { number, pick, sentence, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';

/** @typedef {import('../api/types.js').ImportState} ImportState */
/** @typedef {import('../api/types.js').Problem} Problem */

const POLL_MS = 500;
const CHOICES = '.geojson,.json,.pbf,.csv,.tsv,.txt,application/geo+json,text/csv';

/** Files in: choose, look at what would happen, then do it all or nothing. */
class LkImport extends LyktaElement {
  static properties = {
    state: { state: true },
    issues: { state: true },
    failure: { state: true },
    over: { state: true },
    layer: { state: true },
  };
  #timer = 0;

  constructor() {
    super();
    /** @type {ImportState|null} */ this.state = null;
    /** @type {Problem[]} */ this.issues = [];
    this.failure = '';
    this.over = false;
    this.layer = '';
  }

  get watched() {
    return [catalogue];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  render() {
    return html`<section class="card block" aria-label=${t('import.title')}>
      <h2>${t('import.title')}</h2>
      ${this.failure ? html`<p class="banner error" role="alert">${icon('warning', 18)}<span>${this.failure}</span></p>` : ''}
      ${this.#step()}
    </section>`;
  }

  #step() {
    switch (this.state?.status) {
      case 'reading':
      case 'committing':
        return this.#progress(this.state);
      case 'preview':
        return this.#preview(this.state);
      case 'done':
        return this.#done(this.state);
      case 'failed':
        return this.#failed(this.state);
      default:
        return this.#chooser();
    }
  }

  #chooser() {
    return html`<p>${t('import.help')}</p>
      <label
        class="drop ${this.over ? 'over' : ''}"
        @dragover=${(/** @type {DragEvent} */ event) => this.#drag(event, true)}
        @dragleave=${(/** @type {DragEvent} */ event) => this.#drag(event, false)}
        @drop=${this.#drop}
        >${icon('file', 28)}<strong>${t('import.choose')}</strong><span class="dim">${t('import.kinds')}</span
        ><input class="visually-hidden" type="file" multiple accept=${CHOICES} @change=${(/** @type {any} */ event) => this.#start([...event.target.files])}
      /></label>
      <label class="field"
        ><span class="field-name">${t('import.layer')}</span
        ><span class="input select"
          ><select @change=${(/** @type {any} */ event) => (this.layer = event.target.value)}>
            <option value="">${t('import.layerAuto')}</option>
            ${catalogue.value.layers.map(({ name, title }) => html`<option value=${name}>${pick(title)}</option>`)}</select
          >${icon('down', 16)}</span
        ></label
      >`;
  }

  /** @param {DragEvent} event @param {boolean} over */
  #drag(event, over) {
    event.preventDefault();
    this.over = over;
  }

  /** @param {DragEvent} event */
  #drop(event) {
    this.#drag(event, false);
    this.#start([...(event.dataTransfer?.files ?? [])]);
  }

  /** @param {File[]} files */
  #start(files) {
    if (!files.length) return;
    this.#try(async () => {
      const { id } = await startImport(files, { layer: this.layer });
      this.state = { id, status: 'reading', progress: 0, files: files.map(({ name }) => name) };
      this.#poll();
    });
  }

  async #poll() {
    const { state } = this;
    if (!state) return;
    await this.#try(async () => {
      this.state = await getImport(state.id);
    });
    const { status } = this.state ?? {};
    if (status === 'reading' || status === 'committing')
      this.#timer = Number(setTimeout(() => this.#poll(), POLL_MS));
    else if (status === 'preview') await this.#loadIssues();
    else if (status === 'done') await catchUp();
  }

  #loadIssues() {
    return this.#try(async () => {
      const answer = await listImportIssues(/** @type {ImportState} */ (this.state).id);
      this.issues = Array.isArray(answer) ? answer : (answer.issues ?? []);
    });
  }

  /** @param {() => Promise<void>} action */
  async #try(action) {
    try {
      this.failure = '';
      await action();
    } catch (failure) {
      this.failure = failure instanceof ApiProblem ? sentence(failure) : t('import.unreachable');
    }
  }

  /** @param {ImportState} state */
  #progress({ progress, message, status }) {
    const percent = Math.round(progress * 100);
    const text = pick(message) || (status === 'reading' ? t('import.reading') : t('import.saving'));
    return html`<p role="status">${text} ${number(percent)} %</p>
      <div class="progress" role="progressbar" aria-label=${text} aria-valuenow=${percent} aria-valuemin="0" aria-valuemax="100"><i .style=${`width: ${percent}%`}></i></div>
      ${status === 'reading' ? html`<button class="button" @click=${this.#cancel}>${t('action.cancel')}</button>` : ''}`;
  }

  /** @param {ImportState} state */
  #preview({ counts = [], issues, files = [] }) {
    return html`<p>${t('import.preview', { files: files.join(', ') })}</p>
      ${this.#counts(counts)} ${this.#issueList(issues)}
      <div class="row-end">
        <button class="button" @click=${this.#cancel}>${t('action.cancel')}</button>
        <button class="button primary" ?disabled=${!counts.some(({ create, update }) => create + update > 0)} @click=${this.#commit}>${t('import.commit')}</button>
      </div>`;
  }

  /** @param {NonNullable<ImportState['counts']>} counts */
  #counts(counts) {
    if (!counts.length) return html`<p class="dim">${t('import.nothing')}</p>`;
    return html`<table class="figures">
      <thead><tr><th>${t('import.what')}</th><th class="n">${t('import.new')}</th><th class="n">${t('import.changed')}</th><th class="n">${t('import.skipped')}</th></tr></thead>
      <tbody>
        ${counts.map(
          ({ layer, create, update, skip }) =>
            html`<tr><td>${pick(findLayer(layer)?.title) || layer}</td><td class="n">${number(create)}</td><td class="n">${number(update)}</td><td class="n">${number(skip)}</td></tr>`,
        )}
      </tbody>
    </table>`;
  }

  /** @param {ImportState['issues']} totals */
  #issueList(totals) {
    const count = (totals?.error ?? 0) + (totals?.warning ?? 0);
    if (!count)
      return html`<p class="banner ok">${icon('check', 18)}<span>${t('import.noIssues')}</span></p>`;
    return html`<details class="section" open>
      <summary>${t('import.issues', { errors: number(totals?.error ?? 0), warnings: number(totals?.warning ?? 0) })}</summary>
      <ul class="issues">
        ${this.issues.map((issue) => html`<li class=${issue.severity}>${icon(issue.severity === 'error' ? 'warning' : 'info', 16)}<span>${sentence(issue)}</span></li>`)}
        ${this.issues.length < count ? html`<li class="dim">${t('import.moreIssues', { n: number(count - this.issues.length) })}</li>` : ''}
      </ul>
    </details>`;
  }

  /** @param {ImportState} state */
  #done({ counts = [] }) {
    return html`<p class="banner ok" role="status">${icon('check', 18)}<span>${t('import.done')}</span></p>
      ${this.#counts(counts)}
      <div class="row-end">
        <button class="button" @click=${() => (this.state = null)}>${t('import.again')}</button>
        <button class="button primary" @click=${() => mapState.set({ screen: 'karta' })}>${t('import.show')}</button>
      </div>`;
  }

  /** @param {ImportState} state */
  #failed({ error, message }) {
    return html`<p class="banner error" role="alert">${icon('warning', 18)}<span>${error ? sentence(error) : pick(message) || t('import.failed')}</span></p>
      ${this.issues.length ? this.#issueList({ error: this.issues.length, warning: 0 }) : ''}
      <button class="button" @click=${() => (this.state = null)}>${t('import.again')}</button>`;
  }

  #commit() {
    const { id } = /** @type {ImportState} */ (this.state);
    this.#try(async () => {
      await commitImport(id);
      this.state = /** @type {ImportState} */ ({
        .../** @type {ImportState} */ (this.state),
        status: 'committing',
        progress: 0,
      });
      this.#poll();
    });
  }

  #cancel() {
    clearTimeout(this.#timer);
    const { id } = /** @type {ImportState} */ (this.state);
    this.#try(async () => {
      await cancelImport(id);
      this.state = null;
      this.issues = [];
    });
  }
}

customElements.define('lk-import', LkImport);
