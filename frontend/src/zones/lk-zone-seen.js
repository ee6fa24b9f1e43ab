import { html } from 'lit';
import { number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { areaText } from './words.js';
import { zones } from './zones.js';

/** Walls beyond these say little more. */
const MOST_WALLS = 6;

/** What the cameras of the zone see: how much, whose, and how light it is at night. */
class LkZoneSeen extends LyktaElement {
  get watched() {
    return [zones];
  }

  render() {
    const { seen } = zones.value;
    if (!seen) return html`<p class="dim" role="status">${t('panel.loading')}</p>`;
    const { cameras, areaM2, zoneShare, outsideM2, ground } = seen;
    return html`<section class="zone-seen" aria-label=${t('seen.title')}>
      <h2>${t('seen.title')}</h2>
      <dl class="case-facts">
        <div><dt>${t('seen.area')}</dt><dd>${t('seen.areaText', { area: areaText(areaM2), share: number(zoneShare * 100, 0), outside: areaText(outsideM2) })}</dd></div>
        <div><dt>${t('seen.cameras')}</dt><dd>${cameras.map(({ designation, areaM2: own }) => `${designation} ${areaText(own)}`).join(' · ')}</dd></div>
        <div><dt>${t('seen.ground')}</dt><dd>${t('seen.groundText', { own: areaText(ground.municipalM2), others: areaText(ground.othersM2), unknown: areaText(ground.unknownM2) })}</dd></div>
        <div><dt>${t('seen.walls')}</dt><dd>${this.#walls(ground.walls)}</dd></div>
        <div><dt>${t('seen.light')}</dt><dd>${this.#light()}</dd></div>
      </dl>
      <p class="dim zone-note">${t('seen.note')}</p>
    </section>`;
  }

  /** @param {import('../api/zones.js').Wall[]} walls */
  #walls(walls) {
    if (!walls.length) return t('seen.noWalls');
    const owners = lengths(walls);
    const named = owners.slice(0, MOST_WALLS).map(([name, m]) => t('seen.wall', { name, m: number(m, 0) }));
    return `${t('seen.wallCount', { n: number(walls.length) })} ${named.join(', ')}${owners.length > MOST_WALLS ? ' …' : ''}`;
  }

  #light() {
    const light = zones.value.seen?.light;
    if (!light) return t('seen.noLight');
    return t('seen.lux', { mean: number(light.meanLux, 1), least: number(light.leastLux, 1) });
  }
}

/** By the building's name, or else its owner's. @param {import('../api/zones.js').Wall[]} walls the longest first @returns {[string, number][]} metres */
function lengths(walls) {
  /** @type {Map<string, number>} */
  const sums = new Map();
  for (const { building, owner, lengthM } of walls) {
    const name = building ?? owner ?? t('seen.house');
    sums.set(name, (sums.get(name) ?? 0) + lengthM);
  }
  return [...sums];
}

customElements.define('lk-zone-seen', LkZoneSeen);
