/** @typedef {{changeSet: string|null, by: string|null, layers: Record<string, {generation: number, bounds: number[]|null}>}} Change without change set and author where another process made it */

/** @typedef {{scenario: string, changeSet: string|null, by: string|null, layers: string[]}} ScenarioSaved without change set, author and layers where it was renamed, removed or brought back */

/**
 * Hears of every save, also other people's, and of who is here.
 * @param {(change: Change) => void} onChange
 * @param {(saved: ScenarioSaved) => void} onScenario somebody changed a scenario
 * @param {(everybody: {here: import('./presence.js').Here[]}) => void} onPresence
 * @param {() => void} onReconnect called when the stream is back after a gap: changes may have been missed
 * @returns {() => void} stops listening
 */
export function listenForChanges(onChange, onScenario, onPresence, onReconnect) {
  let broken = false;
  const source = new EventSource('/api/events');
  source.addEventListener('change', (event) => onChange(JSON.parse(event.data)));
  source.addEventListener('scenario', (event) => onScenario(JSON.parse(event.data)));
  source.addEventListener('presence', (event) => onPresence(JSON.parse(event.data)));
  source.addEventListener('error', () => (broken = true));
  source.addEventListener('open', () => {
    if (broken) onReconnect();
    broken = false;
  });
  return () => source.close();
}
