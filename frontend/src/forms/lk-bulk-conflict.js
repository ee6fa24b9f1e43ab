import { html } from 'lit';
import { revertBulk } from '../edit/bulk.js';
import { bulkConflict, onTopOfTheirs, withoutTheirs } from '../edit/bulkConflict.js';
import { execute } from '../edit/commandStack.js';
import { changed } from '../edit/editorSave.js';
import { findLayer } from '../map/layers.js';
import { number, pick, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';

/** @typedef {import('../edit/bulkConflict.js').OpenBulk} OpenBulk */

/** A change of many features that somebody else has got between: nothing is kept until one of three is chosen. */
class LkBulkConflict extends LyktaElement {
  get watched() {
    return [bulkConflict];
  }

  render() {
    const { open } = bulkConflict.value;
    return open ? this.#card(open) : html``;
  }

  /** @param {OpenBulk} open */
  #card(open) {
    const { command, conflicts } = open;
    const what = pick(findLayer(command.layer)?.title).toLowerCase();
    const who = [...new Set(conflicts.map(({ changedBy }) => changedBy))].join(', ');
    const count = { n: number(conflicts.length), of: number(command.edits.length), what, who };
    const rest = withoutTheirs(open);
    return html`<section class="card block bulk-conflict" role="alert" aria-label=${t('conflict.label')} data-testid="bulk-conflict">
      <h2>${icon('info', 18)} ${t('bulk.changed', count)}</h2>
      <p>${t('bulk.help')}</p>
      <div class="row-end">
        <button class="button" @click=${close}>${t('bulk.giveUp')}</button>
        <button class="button" @click=${() => goOn(onTopOfTheirs(open), open.scenario)}>${t('bulk.all')}</button>
        ${
          rest.edits.length
            ? html`<button class="button primary" @click=${() => goOn(rest, open.scenario)}>${t('bulk.rest', { n: number(rest.edits.length) })}</button>`
            : ''
        }
      </div>
    </section>`;
  }
}

function close() {
  bulkConflict.set({ open: null });
}

/** @param {import('../edit/commands.js').Command} command @param {string|null} scenario */
async function goOn(command, scenario) {
  close();
  if (!command.edits.length) return;
  const outcome = await execute(command, scenario);
  if (outcome.kind !== 'saved') return;
  changed(outcome.saved);
  revertBulk();
}

customElements.define('lk-bulk-conflict', LkBulkConflict);
