import { lengthOf, wayOf } from './track.js';

/** @typedef {import('./walking.js').Walk} Walk */
/** @typedef {import('./walking.js').Observation} Observation */

/** A walk as the server's contract has it. @param {string} id @param {Record<string, any>} content a walk whose photos are all sent */
export function walkBody(id, content) {
  const { name, place, plan, participants, startedAt, endedAt, points, checklist, summary, confirmedText } =
    /** @type {Walk} */ (content);
  const way = wayOf(points, content.observations);
  return {
    id,
    name,
    place,
    plan,
    participants,
    startedAt,
    endedAt,
    route: way.map(([lon, lat]) => [lon, lat]),
    unlocatedM: Math.round(lengthOf(way).unseenM),
    checklist,
    summary,
    observations: content.observations.map((/** @type {Observation} */ { photo, ...one }) => ({
      ...one,
      photo: photo && content.files[photo],
    })),
    confirmedText,
    sentAt: new Date().toISOString(),
  };
}
