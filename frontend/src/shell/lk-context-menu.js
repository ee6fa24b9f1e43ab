import { html } from 'lit';
import { contextMenu } from '../map/contextMenu.js';
import { itemsAt } from '../edit/contextItems.js';
import { t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';

const EDGE_PX = 8;

/** The map's own context menu (ARIA menu): arrows, Home, End, Enter and Escape. */
class LkContextMenu extends LyktaElement {
  /** @type {import('../edit/contextItems.js').Item[]} */ #items = [];
  /** @type {import('../map/contextMenu.js').Target|null} */ #shown = null;

  get watched() {
    return [contextMenu];
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.#outside, { capture: true });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#outside, { capture: true });
  }

  render() {
    const { target } = contextMenu.value;
    if (!target) return html``;
    if (target !== this.#shown) this.#items = itemsAt(target);
    const place = `left: ${target.at.x}px; top: ${target.at.y}px`;
    return html`<div class="card menu context-menu" role="menu" tabindex="-1" aria-label=${t('menu.label')} .style=${place} @keydown=${this.#key} @contextmenu=${(/** @type {Event} */ event) => event.preventDefault()}>
      ${this.#items.map(
        (item) =>
          html`${item.apart ? html`<i class="menu-line" role="separator"></i>` : ''}<button class="button menu-item" role="menuitem" tabindex="-1" @click=${() => this.#do(item)}>
              ${icon(item.icon, 18)}<span>${item.text}</span>
            </button>`,
      )}
    </div>`;
  }

  updated() {
    const { target } = contextMenu.value;
    const isNew = target !== this.#shown;
    this.#shown = target;
    if (target && isNew) this.#settle();
  }

  /** Inside the map, and with the keys on its first item. */
  #settle() {
    const menu = /** @type {HTMLElement} */ (this.querySelector('.context-menu'));
    const box = /** @type {HTMLElement} */ (this.parentElement);
    const most = [
      box.clientWidth - menu.offsetWidth - EDGE_PX,
      box.clientHeight - menu.offsetHeight - EDGE_PX,
    ];
    menu.style.left = `${Math.max(EDGE_PX, Math.min(menu.offsetLeft, most[0]))}px`;
    menu.style.top = `${Math.max(EDGE_PX, Math.min(menu.offsetTop, most[1]))}px`;
    this.#buttons[0]?.focus();
  }

  /** @returns {HTMLButtonElement[]} */
  get #buttons() {
    return [...this.querySelectorAll('button')];
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const all = this.#buttons;
    const at = all.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (next !== undefined) all[next % all.length].focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** @param {import('../edit/contextItems.js').Item} item */
  #do(item) {
    this.#close();
    item.act();
  }

  #close() {
    contextMenu.set({ target: null });
    /** @type {HTMLElement|null} */ (document.querySelector('.map-box'))?.focus();
  }

  #outside = (/** @type {Event} */ event) => {
    if (contextMenu.value.target && !this.contains(/** @type {Node} */ (event.target)))
      contextMenu.set({ target: null });
  };
}

customElements.define('lk-context-menu', LkContextMenu);
