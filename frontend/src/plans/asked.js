/** @typedef {'plans'|'walks'|'promises'|'survey'} PlansTab */
/** @typedef {{tab: PlansTab, plan: string|null, walk: string|null}} AskedPlans what the view Planer shows: a list, one plan or one walk */

/** @type {PlansTab[]} in the order of the screen */
export const TABS = ['plans', 'walks', 'promises', 'survey'];

const UUID = /^[0-9a-f-]{36}$/;

/** @type {AskedPlans} */
export const ALL_PLANS = { tab: 'plans', plan: null, walk: null };

/** @param {AskedPlans} asked @returns {string[]} pairs of the address */
export function writePlans({ tab, plan, walk }) {
  if (tab === 'walks') return ['tab=walks', ...(walk ? [`w=${walk}`] : [])];
  if (tab !== 'plans') return [`tab=${tab}`];
  return plan ? [`p=${plan}`] : [];
}

/** @param {URLSearchParams} parameters @returns {AskedPlans} */
export function readPlans(parameters) {
  return {
    tab: TABS.find((tab) => tab === parameters.get('tab')) ?? 'plans',
    plan: idOf(parameters.get('p')),
    walk: idOf(parameters.get('w')),
  };
}

/** @param {string|null} text */
function idOf(text) {
  return text && UUID.test(text) ? text : null;
}
