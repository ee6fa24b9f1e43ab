/** Writes the demo town anew: `node gis-data/lysekil/generate.mjs`. The same source gives the same files, byte for byte. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { documents } from './town/documents.mjs';
import { layers } from './town/layers.mjs';
import { scenario, scenarioLayers } from './town/scenario.mjs';

const here = (name) => new URL(name, import.meta.url);

function collection(name, features) {
  const head = `{"type":"FeatureCollection","name":"${name}","features":[\n`;
  return `${head}${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`;
}

function write(folder, files) {
  mkdirSync(here(folder), { recursive: true });
  for (const [name, features] of Object.entries(files)) {
    writeFileSync(here(`${folder}${name}.geojson`), collection(name, features));
    console.log(`${folder}${name}: ${features.length}`);
  }
}

write('./', layers);
write('scenario/', scenarioLayers);
writeFileSync(here('scenario/scenario.json'), `${JSON.stringify(scenario, null, 2)}\n`);
mkdirSync(here('files/'), { recursive: true });
for (const { file, bytes } of documents) writeFileSync(here(`files/${file}`), bytes);
