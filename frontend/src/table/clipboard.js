/**
 * A block as spreadsheets copy it: tabs between cells, a line a row; cells with tabs, line breaks or quotes in them
 * stand in quotes, which are doubled inside.
 * @param {string} text @returns {string[][]}
 */
export function readBlock(text) {
  /** @type {string[][]} */
  const rows = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [whole, quoted, plain, end] = match;
    rows[rows.length - 1].push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== '\t' && (end === '' || cell.lastIndex === text.length)) break;
    if (end !== '\t') rows.push([]);
    if (!whole) break;
  }
  return rows;
}

/** @param {string[][]} rows @returns {string} */
export function writeBlock(rows) {
  return rows.map((row) => row.map(quotedWhereNeeded).join('\t')).join('\r\n');
}

/** @param {string} cell */
function quotedWhereNeeded(cell) {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * The columns that a first row names, where it names nothing but columns.
 * @param {string[]} first @param {import('../api/types.js').Field[]} fields of the layer
 * @returns {(import('../api/types.js').Field|null)[]|null} null for a cell without a name; null altogether for a row of values
 */
export function headingOf(first, fields) {
  const named = first.map((text) => fieldCalled(text.trim().toLowerCase(), fields));
  const filled = first.filter((text) => text.trim());
  return filled.length && named.filter(Boolean).length === filled.length ? named : null;
}

/** With its unit behind it or without. @param {string} text @param {import('../api/types.js').Field[]} fields */
function fieldCalled(text, fields) {
  if (!text) return null;
  const called = fields.find(({ name, title, unit }) =>
    [name, ...[title.sv, title.en].flatMap((one) => [one, `${one} ${unit}`, `${one} (${unit})`])].some(
      (known) => known.toLowerCase() === text,
    ),
  );
  return called ?? null;
}
