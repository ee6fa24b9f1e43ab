/** @typedef {'plans'|'promises'|'survey'} PlansTab */
/** @typedef {{tab: PlansTab, plan: string|null}} AskedPlans what the view Planer shows: a list, or one plan */

/** @type {PlansTab[]} in the order of the screen */
export const TABS = ['plans', 'promises', 'survey'];

const UUID = /^[0-9a-f-]{36}$/;

/** @type {AskedPlans} */
export const ALL_PLANS = { tab: 'plans', plan: null };

/** @param {AskedPlans} asked @returns {string[]} pairs of the address */
export function writePlans({ tab, plan }) {
  if (tab !== 'plans') return [`tab=${tab}`];
  return plan ? [`p=${plan}`] : [];
}

/** @param {URLSearchParams} parameters @returns {AskedPlans} */
export function readPlans(parameters) {
  const plan = parameters.get('p');
  return {
    tab: TABS.find((tab) => tab === parameters.get('tab')) ?? 'plans',
    plan: plan && UUID.test(plan) ? plan : null,
  };
}
