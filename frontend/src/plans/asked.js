/** @typedef {{tab: 'plans'|'promises', plan: string|null}} AskedPlans what the view Planer shows: a list, or one plan */

const UUID = /^[0-9a-f-]{36}$/;

/** @type {AskedPlans} */
export const ALL_PLANS = { tab: 'plans', plan: null };

/** @param {AskedPlans} asked @returns {string[]} pairs of the address */
export function writePlans({ tab, plan }) {
  if (tab === 'promises') return ['tab=promises'];
  return plan ? [`p=${plan}`] : [];
}

/** @param {URLSearchParams} parameters @returns {AskedPlans} */
export function readPlans(parameters) {
  const plan = parameters.get('p');
  return {
    tab: parameters.get('tab') === 'promises' ? 'promises' : 'plans',
    plan: plan && UUID.test(plan) ? plan : null,
  };
}
