/**
 * A value that can be watched; listeners run only when something changed.
 * @template {object} T
 */
export class Store {
  /** @type {T} */ #value;
  /** @type {Set<(value: T, previous: T) => void>} */ #listeners = new Set();

  /** @param {T} initial */
  constructor(initial) {
    this.#value = initial;
  }

  get value() {
    return this.#value;
  }

  /** @param {Partial<T>} patch merged over the present value */
  set(patch) {
    const previous = this.#value;
    const keys = /** @type {(keyof T)[]} */ (Object.keys(patch));
    if (keys.every((key) => Object.is(previous[key], patch[key]))) return;
    this.#value = { ...previous, ...patch };
    for (const listener of [...this.#listeners]) listener(this.#value, previous);
  }

  /** @param {(value: T, previous: T) => void} listener @returns {() => void} stops listening */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
