import { survey } from '../../plans/survey.js';
import { number } from '../../i18n/i18n.js';
import { at, pathOf } from './shape.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('../../api/surveys.js').SurveyArea} SurveyArea */

/** Upper ends of the classes, per cent; the last has none. */
export const CLASS_ENDS = [10, 20, 30, 40, 50];
const ALPHAS = [0.1, 0.22, 0.34, 0.48, 0.62, 0.76];
const DASH = [6, 5];

/** @param {number} percent @returns {number} the opacity of its class */
export function strengthOf(percent) {
  const i = CLASS_ENDS.findIndex((end) => percent < end);
  return ALPHAS[i < 0 ? CLASS_ENDS.length : i];
}

/** @returns {boolean} whether no survey is shown */
export function surveyIsEmpty() {
  return !survey.value.survey?.areas.length;
}

/** Areas by the share that said so to the chosen question. @param {Frame} frame */
export function paintSurvey(frame) {
  frame.ctx.clearRect(0, 0, frame.width, frame.height);
  const { survey: shown, question } = survey.value;
  for (const area of shown?.areas ?? []) paintArea(frame, area, area.shares[question]?.value);
}

/** @param {Frame} frame @param {SurveyArea} area @param {number|undefined} percent nothing where too few answered */
function paintArea(frame, { outline }, percent) {
  const { ctx, palette } = frame;
  for (const rings of outline) {
    const path = pathOf(frame, rings);
    if (percent !== undefined) {
      ctx.globalAlpha = strengthOf(percent);
      ctx.fillStyle = palette.responsibility;
      ctx.fill(path, 'evenodd');
      ctx.globalAlpha = 1;
    }
    ctx.setLineDash(percent === undefined ? DASH : []);
    ctx.strokeStyle = palette.responsibility;
    ctx.lineWidth = 1.4;
    ctx.stroke(path);
  }
  ctx.setLineDash([]);
  if (outline.length) paintShare(frame, outline[0][0], percent);
}

/** @param {Frame} frame @param {import('../../api/types.js').Position[]} ring @param {number|undefined} percent */
function paintShare(frame, ring, percent) {
  const { ctx, palette } = frame;
  const { x, y } = at(frame, middle(ring));
  const text = percent === undefined ? '–' : `${number(percent, 0)} %`;
  ctx.font = `600 13px ${palette.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineWidth = 4;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = palette.labelHalo;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = palette.label;
  ctx.fillText(text, x, y);
}

/** Of the ring's corners. @param {import('../../api/types.js').Position[]} ring @returns {[number, number]} */
function middle(ring) {
  const corners = ring.slice(1);
  const mean = (/** @type {0|1} */ i) => corners.reduce((sum, p) => sum + p[i], 0) / corners.length;
  return [mean(0), mean(1)];
}
