// SPDX-License-Identifier: Apache-2.0
import { fromQuestionnaire, roundtrip, stringifyFhir, toQuestionnaire } from '@careplan-kit/fhir';
import type { Command } from '../command.js';
import { inFile, readDefinition, readFhir } from '../documents.js';
import { InputError, faultLine, pathText } from '../faults.js';

/** `fhir import FILE` */
export const fhirImport: Command = {
  name: 'fhir import',
  usage: 'FILE',
  about: 'Makes a form definition of a FHIR R4 Questionnaire. Repairs are told on standard error.',
  fewest: 1,
  most: 1,
  run({ files: [file = ''], json }, console) {
    const source = readFhir(console, file);
    const { definition, repairs } = inFile(file, () => fromQuestionnaire(source));
    console.out(JSON.stringify(definition, null, 2));
    if (json) console.err(JSON.stringify(repairs));
    else for (const repair of repairs) console.err(faultLine(file, repair));
    return 0;
  },
};

/** `fhir export FILE` */
export const fhirExport: Command = {
  name: 'fhir export',
  usage: 'FILE',
  about: 'Makes a FHIR R4 Questionnaire of a form definition.',
  fewest: 1,
  most: 1,
  run({ files: [file = ''] }, console) {
    const definition = readDefinition(console, file);
    console.out(inFile(file, () => stringifyFhir(toQuestionnaire(definition), 2)));
    return 0;
  },
};

/** `fhir roundtrip FILE…` */
export const fhirRoundtrip: Command = {
  name: 'fhir roundtrip',
  usage: 'FILE…',
  about: 'Imports and exports Questionnaires and says what came out otherwise than it went in.',
  fewest: 1,
  most: Infinity,
  run({ files, json }, console) {
    let good = true;
    for (const file of files) {
      try {
        const { ok, differences, repairs } = inFile(file, () => roundtrip(readFhir(console, file)));
        good &&= ok;
        if (json) console.out(stringifyFhir({ file, ok, differences, repairs }));
        else {
          console.out(`${file}: ${ok ? 'the same' : 'not the same'}, ${repairs.length} repairs`);
          for (const { path } of differences) console.out(`  ${pathText(path)}`);
        }
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        good = false;
        // The other files are still tried: one bad form must not hide what is wrong with the next.
        if (json) console.out(JSON.stringify({ file, ok: false, differences: [], repairs: [], issues: error.issues }));
        else console.out(error.message);
      }
    }
    return good ? 0 : 1;
  },
};
