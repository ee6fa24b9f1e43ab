/** @typedef {import('./types.js').Problem} Problem */
/** @typedef {import('./types.js').Conflict} Conflict */

/** What the server refused, as its problem document says (RFC 9457). */
export class ApiProblem extends Error {
  /** @param {number} status @param {Record<string, any>} body */
  constructor(status, body) {
    super(body.detail ?? body.title ?? String(status));
    this.status = status;
    this.slug = String(body.type ?? '').replace(/^.*\//, '');
    this.sv = sentence(body.title, body.detail);
    this.en = sentence(body.titleEn ?? body.title, body.detailEn ?? body.detail);
    this.requestId = body.requestId ?? null;
    /** @type {Problem[]} */
    this.problems = body.problems ?? [];
    /** @type {Conflict[]} */
    this.conflicts = body.conflicts ?? [];
  }
}

/** The net or the server was not reached: nothing is known about what became of the request. */
export class Unreachable extends Error {}

/** @param {string|undefined} title @param {string|undefined} detail */
function sentence(title, detail) {
  return [title, detail].filter(Boolean).join(': ');
}
