/** @typedef {{field: string, descending: boolean}} Sort */

/**
 * What a click on a heading does: up, then down, then not; with Shift beside the sorts that there are.
 * @param {Sort[]} sorts @param {string} field @param {boolean} beside @returns {Sort[]}
 */
export function nextSorts(sorts, field, beside) {
  const now = sorts.find((sort) => sort.field === field);
  const next = !now ? [{ field, descending: false }] : now.descending ? [] : [{ field, descending: true }];
  if (!beside) return next;
  return now ? sorts.flatMap((sort) => (sort === now ? next : [sort])) : [...sorts, ...next];
}

/** @param {Sort[]} sorts @returns {string} as the server reads it */
export function sortParameter(sorts) {
  return sorts.map(({ field, descending }) => (descending ? `-${field}` : field)).join(',');
}
