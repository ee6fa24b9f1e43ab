/** The numbers on the poles: letters of the street and a running number. */

// prettier-ignore
const CODES = { 'Norra Kronbergsgatan': 'NK', 'Södra Kronbergsgatan': 'SK', 'Östra Kronbergsgatan': 'ÖK', 'Västra Kronbergsgatan': 'VK', Kungsgatan: 'KG', Färgaregatan: 'FG', 'Norra Hamngatan': 'NH', 'Södra Hamngatan': 'SH' }
const used = new Map(Object.entries(CODES).map(([name, code]) => [code, name]));

/** @returns two or three letters that no other street has. */
function codeOf(name) {
  const words = name.toUpperCase().split(' ');
  const [first, rest] = [words[0][0], words.length > 1 ? words[1] : words[0].slice(1)];
  const tries = [...rest].map((c) => first + c).concat([...rest].map((c) => words[0].slice(0, 2) + c));
  const code = [...used].find(([, n]) => n === name)?.[0] ?? tries.find((c) => !used.has(c));
  used.set(code, name);
  return code;
}

const counted = new Map();
/** @returns {string} the next number of the street, such as NK-014. */
export function designation(name) {
  const n = (counted.get(name) ?? 0) + 1;
  counted.set(name, n);
  return `${codeOf(name)}-${String(n).padStart(3, '0')}`;
}
