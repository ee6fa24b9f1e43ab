/** The documents of the demo: pages of PDF and a picture that say that they are examples. */
import { createHash } from 'node:crypto';
import { signPicture } from './sign.mjs';

const BALANCING = [
  'Intresseavvägning för kamerabevakning på allmän plats',
  'DEMODATA: påhittat exempel, inget verkligt beslut.',
  '',
  'Syfte: förebygga och utreda skadegörelse och våld kvälls- och nattetid.',
  'Behov: upprepade händelser på platsen (påhittade).',
  'Mindre ingripande åtgärder: belysning, röjning och närvaro prövas först.',
  'Integritet: ingen ljudupptagning, 14 dagars lagring, skyltar vid alla vägar in.',
  'Tid: ett år, omprövas innan det har gått.',
];
const GUARDS = [
  'Beslut om tillståndsområde för ordningsvakter',
  'DEMODATA: påhittat exempel, inget verkligt beslut.',
  '',
  'Behovet är påhittat, liksom området och villkoren.',
];

const named = (file, bytes) => ({ file, bytes, sha256: createHash('sha256').update(bytes).digest('hex') });

function pdf(lines) {
  const text = lines
    .map(
      (line, i) =>
        `BT /F1 ${i ? 11 : 14} Tf 56 ${780 - i * 22} Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`,
    )
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let body = '%PDF-1.4\n';
  const starts = objects.map((object, i) => {
    const start = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${body}xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

export const balancingDocument = named('intresseavvagning-demo.pdf', pdf(BALANCING));
export const guardDecision = named('ordningsvakter-beslut-demo.pdf', pdf(GUARDS));
export const signPhoto = named('kameraskylt-demo.png', signPicture());
export const documents = [balancingDocument, guardDecision, signPhoto];
