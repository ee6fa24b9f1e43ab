/** Writes the demo town anew: `node gis-data/lysekil/generate.mjs`. The same source gives the same files, byte for byte. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { documents } from './town/documents.mjs';
import { layers } from './town/layers.mjs';

const here = (name) => new URL(name, import.meta.url);

function collection(name, features) {
  const head = `{"type":"FeatureCollection","name":"${name}","features":[\n`;
  return `${head}${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`;
}

for (const [name, features] of Object.entries(layers)) {
  writeFileSync(here(`${name}.geojson`), collection(name, features));
  console.log(`${name}: ${features.length}`);
}
mkdirSync(here('files/'), { recursive: true });
for (const { file, bytes } of documents) writeFileSync(here(`files/${file}`), bytes);
