import { mayEdit } from '../api/session.js';
import { named, number, pick, t } from '../i18n/i18n.js';
import { chosen, clearChosen, toggleWithSelected } from '../map/chosen.js';
import { writePosition } from '../map/coordinates.js';
import { findLayer } from '../map/layers.js';
import { chooseWhere } from '../map/select/find.js';
import { whereOf } from '../map/select/where.js';
import { mapState, select } from '../map/state.js';
import { copyText, tell } from '../shell/notices.js';
import { deleteChosen } from './bulk.js';
import { editor } from './editor.js';
import { removeFeature } from './editorSave.js';
import { OPERATIONS, startOperation, subjectNow } from './operating.js';

/** @typedef {import('../map/contextMenu.js').Target} Target */
/** @typedef {import('../map/hit.js').Hit} Hit */
/** @typedef {{text: string, icon: import('../shell/icons.js').IconName, apart?: boolean, act: () => void}} Item apart: a line before it */

const SYSTEMS = /** @type {const} */ (['sweref1200', 'swerefTm', 'wgs84']);
/** What features are told apart by, the telling one first. */
const LIKENESS = ['function', 'kind', 'use', 'location_category', 'status'];
/** By the kind of a layer's shapes: what can be done with one of them. @type {Record<string, string[]>} */
const FITTING = {
  Point: ['copy'],
  LineString: ['rowOfLamps', 'split', 'offset', 'copy'],
  Polygon: ['split', 'copy', 'rotate'],
};

/** What can be done with what lies under the pointer, or with what is chosen. @param {Target} target @returns {Item[]} */
export function itemsAt({ hit, place }) {
  const isChosen = hit && chosen.value.layer === hit.layer && chosen.value.ids.has(hit.id);
  const many = chosen.value.ids.size > 1 && (!hit || isChosen);
  const editing = mayEdit() && !mapState.value.asOf;
  return [
    ...(hit ? openItems(hit, editing) : []),
    ...(editing && many ? manyItems() : []),
    ...(editing && hit && !many ? oneItems(hit) : []),
    ...coordinateItems(place),
  ];
}

/** @param {Hit} hit @param {boolean} editing @returns {Item[]} */
function openItems(hit, editing) {
  const layer = findLayer(hit.layer);
  const what = pick(layer?.singular).toLowerCase();
  const isChosen = chosen.value.layer === hit.layer && chosen.value.ids.has(hit.id);
  /** @type {Item[]} */
  const items = [{ text: t('menu.open', { what }), icon: 'record', act: () => openOne(hit) }];
  if (!editing) return items;
  const fits = !chosen.value.layer || chosen.value.layer === hit.layer;
  if (fits)
    items.push({
      text: isChosen ? t('menu.takeOut') : t('menu.add'),
      icon: isChosen ? 'minus' : 'plus',
      act: () => toggleWithSelected(hit),
    });
  return [...items, ...similarItems(hit)];
}

/** @param {Hit} hit @returns {Item[]} */
function similarItems({ layer, tile, index }) {
  const field = LIKENESS.flatMap(
    (name) =>
      findLayer(layer)?.fields.find((other) => other.name === name && tile.layer.get(index, name)) ?? [],
  )[0];
  if (!field) return [];
  const value = tile.layer.get(index, field.name);
  const title = pick(field.options?.find((option) => option.value === value)?.title) || String(value);
  const where = whereOf({ field: field.name, operator: 'is', value });
  return [
    {
      text: t('menu.similar', { field: pick(field.title).toLowerCase(), value: title }),
      icon: 'all',
      act: () => chooseWhere(layer, where).catch(() => tell('choose.failed')),
    },
  ];
}

/** @returns {Item[]} */
function manyItems() {
  const subject = subjectNow();
  const fitting = subject ? OPERATIONS.filter((operation) => operation.fits(subject)) : [];
  const n = number(chosen.value.ids.size);
  return [
    ...fitting.map((operation, i) => ({
      text: t('menu.many', { what: named('op', operation.name), n }),
      icon: operation.icon,
      apart: i === 0,
      act: () => startOperation(operation),
    })),
    { text: t('menu.many', { what: t('panel.delete'), n }), icon: 'trash', apart: true, act: deleteChosen },
  ];
}

/** @param {Hit} hit @returns {Item[]} */
function oneItems(hit) {
  const names = FITTING[findLayer(hit.layer)?.geometry ?? ''] ?? [];
  const fitting = OPERATIONS.filter(({ name }) => names.includes(name));
  return [
    ...fitting.map((operation, i) => ({
      text: named('op', operation.name),
      icon: operation.icon,
      apart: i === 0,
      act: () => whenOpen(hit, () => startOperation(operation)),
    })),
    { text: t('panel.delete'), icon: 'trash', apart: true, act: () => whenOpen(hit, removeFeature) },
  ];
}

/** @param {Hit} hit */
function openOne({ layer, id }) {
  clearChosen();
  select({ layer, id });
}

/** Its form is opened first: what is done there needs the feature as it is now. @param {Hit} hit @param {() => void} action */
function whenOpen(hit, action) {
  openOne(hit);
  const isOpen = () => editor.value.status === 'ready' && editor.value.draft?.id === hit.id;
  if (isOpen()) return action();
  const stop = editor.subscribe(({ status }) => {
    if (status === 'loading') return;
    stop();
    if (isOpen()) action();
  });
}

/** In the systems that others ask for. @param {import('../api/types.js').Position} place @returns {Item[]} */
function coordinateItems(place) {
  return SYSTEMS.map((system, i) => {
    const text = writePosition(place, system);
    const what = `${text} (${named('system', system)})`;
    return {
      text: t('menu.coordinates', { at: what }),
      icon: 'copy',
      apart: i === 0,
      act: () => copyText(text),
    };
  });
}
