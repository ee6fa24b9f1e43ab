import { chosen, chosenCount } from '../chosen.js';
import { beamIsEmpty, paintBeam } from './beam.js';
import { casesAreEmpty, paintCases, paintReports } from './cases.js';
import { paintCameras } from './cameras.js';
import { paintChosen } from './chosen.js';
import { paintBase, paintBuildings, paintLandCover, paintTrees } from './ground.js';
import { paintEvents } from './events.js';
import { paintLabels } from './labels.js';
import { paintMeasures } from './measures.js';
import { handIsEmpty, handPainter } from './hand.js';
import { overlayIsEmpty, paintOverlay } from './overlay.js';
import { comparisonIsEmpty, paintComparison } from './comparison.js';
import { paintCabinets, paintLamps } from './points.js';
import { paintPreview, previewIsEmpty } from './preview.js';
import { paintPrintFrame, printFrameIsEmpty } from './printFrame.js';
import { paintPresence, presenceIsEmpty } from './presence.js';
import { paintSeen, seenIsEmpty } from './seen.js';
import { paintStreets } from './streets.js';
import { paintSurvey, surveyIsEmpty } from './survey.js';
import { paintVerdicts, verdictsAreEmpty } from './verdicts.js';
import { paintObservations, paintWalks } from './walks.js';
import { paintWeek, weekIsEmpty } from './week.js';
import { paintZones, ZONE_LAYERS } from './zones.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {{paint: (frame: Frame) => void, isEmpty?: () => boolean}} Painter of one canvas; until it has something to paint there is none */

/**
 * @param {import('../sources.js').Sources} sources
 * @param {object} what
 * @param {(frame: Frame) => void} what.paintLight the light that the lamps give
 * @param {() => boolean} what.lightIsOff
 * @param {() => Set<string>} what.hiddenIds features that the overlay draws, or that are gone
 * @returns {Record<string, Painter>} lowest first
 */
export function painters(sources, { paintLight, lightIsOff, hiddenIds }) {
  return {
    ground: {
      paint: (frame) => paintGround(frame, sources, lightIsOff()),
      isEmpty: () => sources.isEmpty('ground'),
    },
    light: { paint: paintLight, isEmpty: lightIsOff },
    verdicts: { paint: paintVerdicts, isEmpty: verdictsAreEmpty },
    beam: { paint: paintBeam, isEmpty: beamIsEmpty },
    survey: { paint: paintSurvey, isEmpty: surveyIsEmpty },
    seen: { paint: paintSeen, isEmpty: seenIsEmpty },
    labels: { paint: (frame) => paintLabelsAlone(frame, sources, lightIsOff()), isEmpty: lightIsOff },
    points: {
      paint: (frame) => paintPoints(frame, sources, hiddenIds()),
      isEmpty: () => sources.isEmpty('points'),
    },
    cases: { paint: paintCases, isEmpty: casesAreEmpty },
    week: { paint: paintWeek, isEmpty: weekIsEmpty },
    chosen: {
      paint: (frame) => paintChosen(frame, sources.tiles(chosen.value.layer ?? '', frame.zoom)),
      isEmpty: () => chosenCount() === 0,
    },
    comparison: { paint: paintComparison, isEmpty: comparisonIsEmpty },
    presence: {
      paint: (frame) => paintPresence(frame, (layer) => sources.tiles(layer, frame.zoom)),
      isEmpty: presenceIsEmpty,
    },
    overlay: { paint: paintOverlay, isEmpty: overlayIsEmpty },
    print: { paint: paintPrintFrame, isEmpty: printFrameIsEmpty },
    preview: { paint: paintPreview, isEmpty: previewIsEmpty },
    hand: { paint: handPainter(), isEmpty: handIsEmpty },
  };
}

/** Names are part of the ground unless light lies between. @param {Frame} frame @param {import('../sources.js').Sources} sources @param {boolean} named */
function paintGround(frame, sources, named) {
  const tiles = (/** @type {string} */ name) => sources.tiles(name, frame.zoom);
  paintBase(frame);
  paintLandCover(frame, tiles('land_cover'));
  paintStreets(frame, tiles('street'));
  paintBuildings(frame, tiles('building'));
  paintTrees(frame, tiles('tree'));
  for (const layer of ZONE_LAYERS) paintZones(frame, tiles(layer), layer);
  paintWalks(frame, tiles('safety_walk'));
  if (named) paintNames(frame, sources);
}

/** @param {Frame} frame @param {import('../sources.js').Sources} sources @param {boolean} none */
function paintLabelsAlone(frame, sources, none) {
  frame.ctx.clearRect(0, 0, frame.width, frame.height);
  if (!none) paintNames(frame, sources);
}

/** @param {Frame} frame @param {import('../sources.js').Sources} sources */
function paintNames(frame, sources) {
  const tiles = (/** @type {string} */ name) => sources.tiles(name, frame.zoom);
  paintLabels(frame, { street: tiles('street'), place: tiles('place'), land_cover: tiles('land_cover') });
}

/** @param {Frame} frame @param {import('../sources.js').Sources} sources @param {Set<string>} hidden */
function paintPoints(frame, sources, hidden) {
  frame.ctx.clearRect(0, 0, frame.width, frame.height);
  paintLamps(frame, sources.tiles('light_point', frame.zoom), hidden);
  paintCabinets(frame, sources.tiles('lighting_cabinet', frame.zoom), hidden);
  paintCameras(frame, sources.tiles('camera', frame.zoom), hidden);
  paintMeasures(frame, sources.tiles('measure', frame.zoom), hidden);
  paintObservations(frame, sources.tiles('observation', frame.zoom), hidden);
  paintReports(frame, sources.tiles('report', frame.zoom));
  paintEvents(frame, sources.tiles('event', frame.zoom));
}
