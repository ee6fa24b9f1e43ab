import { html } from 'lit';
import { number, pick, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';

/** Ratings by aspect: how many, their mean, and how they spread; a few people, and no sample. */
class LkRatings extends LyktaElement {
  static properties = { ratings: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../api/walks.js').Ratings[]} */ this.ratings = [];
  }

  render() {
    return html`<table class="plan-counts">
        <thead><tr><th scope="col">${t('walks.aspect')}</th><th scope="col" class="n">${t('walks.n')}</th><th scope="col" class="n">${t('walks.mean')}</th><th scope="col">${t('walks.spread')}</th><th scope="col" class="n">${t('walks.stillOpen')}</th></tr></thead>
        <tbody>${this.ratings.map(row)}</tbody>
      </table>
      <p class="dim">${t('walks.noSample')}</p>`;
  }
}

/** @param {import('../api/walks.js').Ratings} ratings */
function row({ title, observations, n, mean, counts, open }) {
  return html`<tr>
    <th scope="row">${pick(title)}</th>
    <td class="n">${t('walks.ofRated', { n, all: observations })}</td>
    <td class="n">${mean === null ? t('walks.notRated') : number(mean, 1)}</td>
    <td><span class="walk-spread" role="img" aria-label=${t('walks.spreadLabel', { counts: counts.join(', ') })}>${counts.map((count) => html`<i .style=${`--share:${n ? count / Math.max(...counts) : 0}`}></i>`)}</span></td>
    <td class="n">${open}</td>
  </tr>`;
}

customElements.define('lk-ratings', LkRatings);
