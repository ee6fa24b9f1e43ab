/** Checks the committed files of the demo town: `node gis-data/lysekil/check.mjs`. Ends with 1 where something is wrong. */
import { findings } from './check/report.mjs';
import { checkRecords } from './check/records.mjs';
import { checkScenario } from './check/scenario.mjs';
import { checkShapes } from './check/shapes.mjs';
import { checkTown } from './check/town.mjs';

checkRecords();
checkShapes();
checkTown();
checkScenario();
console.log(findings.length ? findings.join('\n') : 'Demostaden är i ordning.');
process.exitCode = findings.length ? 1 : 0;
