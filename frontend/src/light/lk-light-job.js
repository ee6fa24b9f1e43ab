import { html } from 'lit';
import { cancelLightJob, getLightJob, startLightJob } from '../api/light.js';
import { scoped } from '../api/scope.js';
import { mayEdit, session } from '../api/session.js';
import { number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { tell } from '../shell/notices.js';
import { light, requestOf } from './lightState.js';

const LOOK_MS = 500;

/** Has the whole town computed beforehand, so that nobody waits for it: how far it is, and a way to stop. */
class LkLightJob extends LyktaElement {
  static properties = { job: { state: true } };
  #timer = 0;

  constructor() {
    super();
    /** @type {import('../api/light.js').LightJob|null} */ this.job = null;
  }

  get watched() {
    return [session];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  render() {
    if (!mayEdit()) return '';
    const { job } = this;
    if (job?.status === 'running')
      return html`<div class="light-job" role="group" aria-label=${t('job.title')}>
        <progress max=${job.total} .value=${job.done} aria-label=${t('job.title')}></progress>
        <span class="dim">${t('job.progress', { n: number(job.done), of: number(job.total) })}</span>
        <button class="button small" @click=${this.#cancel}>${t('action.cancel')}</button>
      </div>`;
    return html`<button class="button small" title=${t('job.help')} @click=${this.#start}>
      ${icon('all', 16)}<span>${t('job.start')}</span>
    </button>`;
  }

  async #start() {
    try {
      this.#take(await startLightJob(scoped(requestOf(light.value))));
    } catch {
      tell('job.failed');
    }
  }

  /** @param {import('../api/light.js').LightJob} job */
  #take(job) {
    this.job = job;
    if (job.status === 'running') this.#timer = Number(setTimeout(() => void this.#look(job.id), LOOK_MS));
    else if (job.status === 'done')
      tell('job.done', { params: { n: number(job.total), s: number(job.seconds, 1) } });
    else if (job.status === 'failed') tell('job.failed');
  }

  /** @param {string} id */
  async #look(id) {
    try {
      this.#take(await getLightJob(id));
    } catch {
      this.job = null;
      tell('job.failed');
    }
  }

  async #cancel() {
    const { job } = this;
    clearTimeout(this.#timer);
    this.job = null;
    if (job) await cancelLightJob(job.id).catch(() => {});
  }
}

customElements.define('lk-light-job', LkLightJob);
