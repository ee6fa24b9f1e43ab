import { html } from 'lit';
import { mayEdit, session } from '../api/session.js';
import { commandStack, lastStep } from '../edit/commandStack.js';
import { editor, hasChanges, revert, setValue } from '../edit/editor.js';
import { errorsIn } from '../edit/autosave.js';
import { removeFeature, saveDraft } from '../edit/editorSave.js';
import { confirmText } from '../edit/outbox.js';
import { operating } from '../edit/operating.js';
import { presence, whoIsAt } from '../edit/presence.js';
import { undo } from '../edit/undoing.js';
import { boundsOf } from '../edit/shapes.js';
import { goTo } from '../map/goTo.js';
import { catalogue, findLayer } from '../map/layers.js';
import { mapState, select } from '../map/state.js';
import { ago, pick, sentence, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { doubts as askToConfirm } from '../situation/doubts.js';
import './lk-conflict.js';
import './lk-form.js';
import './lk-history.js';
import './lk-luminaires.js';
import './lk-operations.js';

/** The side panel: the selected feature's form, its history, and what somebody else did to it. */
class LkPanel extends LyktaElement {
  get watched() {
    return [editor, catalogue, session, commandStack, mapState, operating, presence];
  }

  render() {
    const { draft, status } = editor.value;
    const layer = draft && findLayer(draft.layer);
    if (!draft || !layer) return this.#state(status);
    return html`<section class="card panel" aria-label=${this.#title(draft, layer)}>
      ${this.#head(draft, layer)} ${this.#others(draft)}
      <div class="panel-body" @field-change=${onChange}>${this.#body(draft, layer)}</div>
      ${operating.value.operation ? '' : mayEdit() && layer.editable && !mapState.value.asOf ? this.#foot(draft) : this.#readFoot(draft)}
    </section>`;
  }

  /** @param {import('../edit/draft.js').Draft} draft */
  #others({ id }) {
    const self = session.value.user?.name;
    return whoIsAt(id).map(
      ({ name, displayName: who }) =>
        html`<p class="banner other panel-others" role="status">
          ${icon('person', 18)}<span>${name === self ? t('presence.otherTab') : t('presence.too', { who })}</span>
        </p>`,
    );
  }

  /** @param {string} status */
  #state(status) {
    const text =
      { loading: t('panel.loading'), missing: t('panel.missing'), failed: t('panel.failed') }[status] ?? '';
    return html`<section class="card panel" aria-busy=${status === 'loading'} aria-label=${t('panel.label')}>
      <header class="panel-head"><h1>${text}</h1>${this.#close()}</header>
      ${status === 'loading' ? html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>` : ''}
    </section>`;
  }

  #close() {
    return html`<button class="button icon-only quiet" aria-label=${t('panel.close')} @click=${() => select(null)}>${icon('close', 18)}</button>`;
  }

  /** @param {import('../edit/draft.js').Draft} draft @param {import('../api/types.js').Layer} layer */
  #title({ base, values }, layer) {
    const label = base?.properties[layer.labelField] ?? values[layer.labelField];
    if (!base) return t('panel.new', { what: pick(layer.singular).toLowerCase() });
    return [pick(layer.singular), label].filter(Boolean).join(' ');
  }

  /** @param {import('../edit/draft.js').Draft} draft @param {import('../api/types.js').Layer} layer */
  #head(draft, layer) {
    const { base, geometry } = draft;
    const facts = base
      ? [
          t('panel.version', { n: base.version }),
          base.modified ? t('panel.changed', { when: ago(base.modified.at), who: base.modified.by }) : '',
        ]
      : [t('panel.notSaved')];
    return html`<header class="panel-head">
      <h1>${this.#title(draft, layer)}</h1>
      ${
        geometry
          ? html`<button class="button icon-only quiet" aria-label=${t('panel.show')} title=${t('panel.show')} @click=${() => goTo(boundsOf(geometry), 19)}>
            ${icon('fly', 18)}
          </button>`
          : ''
      }
      ${this.#close()}
      <p class="panel-facts">${facts.filter(Boolean).map((fact) => html`<span>${fact}</span>`)}</p>
    </header>`;
  }

  /** @param {import('../edit/draft.js').Draft} draft @param {import('../api/types.js').Layer} layer */
  #body(draft, layer) {
    const { problems, conflict, history, parts } = editor.value;
    if (history && draft.base) return html`<lk-history .feature=${draft.base}></lk-history>`;
    if (operating.value.operation) return html`<lk-operations></lk-operations>`;
    const own = problems.filter(({ feature }) => !feature || feature === draft.id);
    const locked = !mayEdit() || !layer.editable || mapState.value.asOf !== null;
    return html`${conflict ? html`<lk-conflict></lk-conflict>` : ''} ${this.#general(own)} ${this.#doubts(draft, own)}
      ${locked ? '' : html`<lk-operations></lk-operations>`}
      <lk-form .layer=${layer} .values=${draft.values} .problems=${own} ?locked=${locked}></lk-form>
      ${parts.length || (draft.layer === 'light_point' && !locked) ? html`<lk-luminaires ?locked=${locked}></lk-luminaires>` : ''}`;
  }

  /** @param {import('../api/types.js').Problem[]} problems those that belong to no field */
  #general(problems) {
    const rest = problems.filter(({ field }) => !field || field === 'geometry');
    return rest.map(
      (problem) =>
        html`<p class="banner ${problem.severity}" role="alert">${icon('warning', 18)}<span>${sentence(problem)}</span></p>`,
    );
  }

  /** A text that may tell of a person is kept when somebody stands by it. @param {import('../edit/draft.js').Draft} draft @param {import('../api/types.js').Problem[]} problems */
  #doubts(draft, problems) {
    const doubts = problems.filter(({ code }) => code === 'personal-data').map(sentence);
    const confirm = () => {
      confirmText(draft.id);
      saveDraft();
    };
    return doubts.length && editor.value.refused ? askToConfirm({ kind: 'asked', doubts }, confirm) : '';
  }

  /** What is valid saves itself; the button saves at once. @param {import('../edit/draft.js').Draft} draft */
  #foot(draft) {
    const dirty = hasChanges();
    const errors = errorsIn(editor.value);
    const undoText = !draft.base ? t('panel.discard') : dirty ? t('panel.revert') : t('action.undo');
    return html`<footer class="panel-foot">
      ${this.#historyButton(draft)}
      ${
        draft.base
          ? html`<button class="button icon-only quiet" aria-label=${t('panel.delete')} title=${t('panel.delete')} @click=${removeFeature}>${icon('trash', 18)}</button>`
          : ''
      }
      <span class="grow"></span>
      <button class="button" ?disabled=${!dirty && !lastStep()} @click=${dirty ? revert : undo}>${undoText}</button>
      <button class="button ${dirty ? 'primary' : ''}" ?disabled=${dirty && errors > 0} title=${errors ? t('panel.errors', { n: errors }) : ''} @click=${saveDraft}>
        ${t('panel.save')}
      </button>
    </footer>`;
  }

  /** @param {import('../edit/draft.js').Draft} draft */
  #readFoot(draft) {
    return html`<footer class="panel-foot">${this.#historyButton(draft)}</footer>`;
  }

  /** @param {import('../edit/draft.js').Draft} draft */
  #historyButton({ base }) {
    if (!base) return '';
    const { history } = editor.value;
    return html`<button class="button quiet" aria-pressed=${history} @click=${() => editor.set({ history: !history })}>
      ${icon(history ? 'record' : 'history', 18)}<span>${history ? t('panel.form') : t('panel.history', { n: base.version })}</span>
    </button>`;
  }
}

/** @param {CustomEvent<{name: string, value: unknown}>} event */
function onChange({ detail }) {
  setValue(detail.name, detail.value);
}

customElements.define('lk-panel', LkPanel);
