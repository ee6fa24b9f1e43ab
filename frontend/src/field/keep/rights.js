import { session } from '../../api/session.js';

const WALKERS = new Set(['field', 'planner', 'admin']);

/** Whether I may keep the protocol of a safety walk. */
export function mayWalk() {
  return WALKERS.has(session.value.user?.role ?? '');
}

/**
 * Whether I may say that a case is done; one that I only reported is somebody else's.
 * @param {import('./known.js').Case} one a copy kept by an older app does not say, and the server decides
 */
export function mayClean({ steps }) {
  return !steps || steps.includes('clean');
}
