/** @typedef {import('../api/types.js').Field} Field */
/** @typedef {{title: import('../api/types.js').Bilingual|null, fields: Field[], folded: boolean}} Section */

const WIDE_TEXT = 60;

/**
 * Fields under their headings, in the layer's order: what belongs to the layer first, what every layer has folded
 * at the end.
 * @param {Field[]} fields @returns {Section[]}
 */
export function sectionsOf(fields) {
  /** @type {Map<string, Section>} */
  const sections = new Map();
  for (const field of fields.filter(({ common }) => !common)) add(sections, field, false);
  for (const field of fields.filter(({ common }) => common)) add(sections, field, true);
  return [...sections.values()];
}

/** @param {Map<string, Section>} sections @param {Field} field @param {boolean} folded */
function add(sections, field, folded) {
  const title = field.section ?? null;
  const key = title?.en ?? (folded ? 'common' : '');
  const section = sections.get(key) ?? { title, fields: [], folded };
  sections.set(key, { ...section, fields: [...section.fields, field], folded: section.folded && folded });
}

/** @param {Field} field @returns {boolean} whether it needs both columns */
export function isWide({ kind, maxLength = 0, name }) {
  if (kind === 'list' || kind === 'attachment') return true;
  if (kind === 'text') return maxLength > WIDE_TEXT && name !== 'designation';
  return kind === 'reference' && name === 'type';
}
