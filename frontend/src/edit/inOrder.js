/** Does things in the order in which they were asked for; at once while nothing is waited for. */
export class InOrder {
  /** @type {Promise<void>|null} */ #last = null;

  /** @template T @param {T|Promise<T>} value @param {(value: T) => void} action with the value, when it is there */
  run(value, action) {
    if (!this.#last && !(value instanceof Promise)) return action(value);
    const done = Promise.all([value, this.#last]).then(([ready]) => action(ready));
    const mine = done.finally(() => {
      if (this.#last === mine) this.#last = null;
    });
    this.#last = mine;
  }
}
