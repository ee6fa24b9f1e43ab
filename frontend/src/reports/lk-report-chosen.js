import { html } from 'lit';
import { ApiProblem } from '../api/problem.js';
import { assignReports } from '../api/reports.js';
import { uuid7 } from '../api/uuid.js';
import { dropSet, remember } from '../edit/commandStack.js';
import { undo } from '../edit/undoing.js';
import { number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { tell } from '../shell/notices.js';
import { names } from './names.js';
import { choose, loadSoon, reports } from './reports.js';
import { isOpen } from './words.js';

/** Several reports are chosen: one actor for all of them, in one step that one undo takes back. */
class LkReportChosen extends LyktaElement {
  static properties = { busy: { state: true } };

  constructor() {
    super();
    this.busy = false;
  }

  get watched() {
    return [reports, names];
  }

  render() {
    const { chosen, list } = reports.value;
    const open = list.filter((report) => isOpen(report));
    return html`<form class="reports-chosen" aria-label=${t('reports.together')} @submit=${this.#assign}>
      <strong role="status">${t('reports.chosen', { n: number(chosen.size) })}</strong>
      <button type="button" class="button quiet small" @click=${() => choose(open.map(({ id }) => id))}>${t('reports.chooseAll', { n: number(open.length) })}</button>
      <button type="button" class="button quiet small" @click=${() => choose([])}>${t('reports.chooseNone')}</button>
      <span class="grow"></span>
      <span class="input select small"><select name="actor" required aria-label=${t('reports.assignTo')}><option value="">${t('reports.assignTo')}</option>${names.value.actors.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}</select>${icon('down', 16)}</span>
      <button class="button primary small" ?disabled=${this.busy}>${t('reports.assign')}</button>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  #assign = async (event) => {
    event.preventDefault();
    const actor = String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('actor'));
    const ids = [...reports.value.chosen];
    const set = uuid7();
    this.busy = true;
    const about = {
      name: 'assign',
      layer: '',
      count: ids.length,
      subject: t('reports.several', { n: number(ids.length) }),
      fields: [],
    };
    remember(set, ids, about, null);
    try {
      const { assigned } = await assignReports(set, ids, actor);
      tell('reports.assigned', {
        params: { n: number(assigned), who: nameOf(actor) },
        undo: () => void undo().then(loadSoon),
      });
      choose([]);
      loadSoon();
    } catch (failure) {
      dropSet(set, null);
      if (failure instanceof ApiProblem) tell(null, { problem: failure });
      else tell('case.unreachable');
    } finally {
      this.busy = false;
    }
  };
}

/** @param {string} id */
function nameOf(id) {
  return names.value.actors.find((actor) => actor.id === id)?.name ?? '';
}

customElements.define('lk-report-chosen', LkReportChosen);
