// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const sources = fileURLToPath(new URL('.', import.meta.url));

async function bundle(names: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names} } from './index.js';`, resolveDir: sources },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  return { bytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).length, metafile };
}

/** What a page pays, gzipped, for everything it pulls in: model and forms too. */
const CEILINGS = {
  // The page of a form: from a submission, files included, to the text that is sent.
  // Twice what it was with nine types: values of nine more, entries, reasons for no answer, scores, offsets of times,
  // and what an imported response had besides.
  'toQuestionnaireResponse, stringifyFhir': 7550,
  // With the form itself, in every language it has. A third of it reads back what was written, to be sure that nothing
  // is lost. Half of it is FHIRPath, written and read; the rest has nine more types, repeats and what reads them, and
  // contained value sets. Who sends answers alone pays none of this.
  'toQuestionnaire, toQuestionnaireResponse, stringifyFhir': 40_000,
  toPatient: 2000,
};

for (const [names, ceiling] of Object.entries(CEILINGS)) {
  test(`${names}: at most ${ceiling} bytes, and no schema library`, async () => {
    const { bytes, metafile } = await bundle(names);
    assert.ok(bytes <= ceiling, `${bytes} bytes`);
    const [output] = Object.values(metafile.outputs);
    const used = Object.entries(output!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    assert.deepEqual(
      used.map(([file]) => file).filter((file) => /zod|big\.js|schema/.test(file)),
      [],
    );
  });
}
