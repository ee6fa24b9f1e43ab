import { getChecklist, getPlan, getPlans, getPromises } from '../api/plans.js';
import { getWalk, getWalks } from '../api/walks.js';
import { onLayersChanged } from '../map/changes.js';
import { goTo } from '../map/goTo.js';
import { mapState } from '../map/state.js';
import { Store } from '../map/store.js';

/** @typedef {import('../api/plans.js').Plan} Plan */
/** @typedef {import('../api/plans.js').FullPlan} FullPlan */
/** @typedef {import('../api/plans.js').CitizenPromise} CitizenPromise */

/**
 * @typedef {object} PlansState
 * @property {'loading'|'ready'|'failed'} status
 * @property {Plan[]} list
 * @property {FullPlan|null} plan the one whose page is open
 * @property {import('../api/walks.js').Walk[]} walks
 * @property {import('../api/walks.js').FullWalk|null} walk the one whose page is open
 * @property {CitizenPromise[]} promises
 * @property {import('../api/plans.js').Aspect[]} checklist
 */

const LAYERS = [
  'plan',
  'measure',
  'promise',
  'report',
  'event',
  'actor',
  'place',
  'safety_walk',
  'observation',
  'survey_area',
];
/** Streets are computed by and by. */
const AGAIN_MS = 1500;

/** @type {Store<PlansState>} */
export const plans = new Store(
  /** @type {PlansState} */ ({
    status: 'loading',
    list: [],
    plan: null,
    walks: [],
    walk: null,
    promises: [],
    checklist: [],
  }),
);

/** @type {(() => void)[]} */
let ends = [];
let asking = new AbortController();
let timer = 0;

/** Asks, and asks again with whatever changes, until the view is left. */
export function followPlans() {
  ends = [
    mapState.subscribe((now, before) => {
      if (now.plans !== before.plans || now.asOf !== before.asOf)
        void ask(now.plans.plan !== before.plans.plan || now.plans.walk !== before.plans.walk);
    }),
    onLayersChanged((changes) => LAYERS.some((layer) => layer in changes) && void ask(false)),
  ];
  void ask(true);
}

export function leavePlans() {
  for (const end of ends) end();
  asking.abort();
  clearTimeout(timer);
}

/** @param {boolean} anew the page of another plan is asked for */
async function ask(anew) {
  asking.abort();
  clearTimeout(timer);
  asking = new AbortController();
  const { signal } = asking;
  const { asOf, plans: asked } = mapState.value;
  plans.set(anew ? { status: 'loading', plan: null, walk: null } : {});
  try {
    plans.set({ status: 'ready', ...(await wanted(asked, asOf, signal)) });
    if (isWorkedOn(plans.value.plan)) timer = Number(setTimeout(() => ask(false), AGAIN_MS));
  } catch {
    if (!signal.aborted) plans.set({ status: 'failed' });
  }
}

/** @param {FullPlan|null} plan whether some of its streets are still computed */
function isWorkedOn(plan) {
  const lights = [plan?.facts?.light, ...(plan?.measures ?? []).map(({ scenario }) => scenario?.light)];
  return lights.some((light) => light?.ready === false);
}

/** @param {import('./asked.js').AskedPlans} asked @param {string|null} on @param {AbortSignal} signal @returns {Promise<Partial<PlansState>>} */
async function wanted({ tab, plan, walk }, on, signal) {
  if (tab === 'survey') return {};
  if (tab === 'walks')
    return walk ? { walk: await getWalk(walk, signal) } : { walks: (await getWalks(signal)).walks };
  if (tab === 'promises') return { promises: (await getPromises(on, signal)).promises };
  if (!plan) return { list: (await getPlans(on, signal)).plans };
  const [full, checklist] = await Promise.all([
    getPlan(plan, on, signal),
    plans.value.checklist.length ? plans.value.checklist : getChecklist(),
  ]);
  return { plan: full, checklist };
}

export const askAgain = () => ask(true);

/** @param {import('./asked.js').PlansTab} tab */
export function showTab(tab) {
  mapState.set({ plans: { tab, plan: null, walk: null } });
}

/** @param {string|null} id @param {Plan['box']} [box] where it is */
export function openPlan(id, box) {
  mapState.set({ plans: { tab: 'plans', plan: id, walk: null } });
  if (box) goTo(box);
}

/** @param {string|null} id @param {Plan['box']} [box] where it is */
export function openWalk(id, box) {
  mapState.set({ plans: { tab: 'walks', plan: null, walk: id } });
  if (box) goTo(box);
}
