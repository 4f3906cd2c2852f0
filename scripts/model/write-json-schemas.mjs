// SPDX-License-Identifier: Apache-2.0
// `node scripts/model/write-json-schemas.mjs`: writes packages/model/dist/json-schema from the compiled model.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../root.mjs';
import { jsonSchemas } from './json-schemas.mjs';
import { modelSources } from './sources.mjs';

/** Writes all of them anew: a schema of a class that was renamed does not stay behind. */
export async function writeJsonSchemas(folder = inRoot('packages/model/dist/json-schema')) {
  const files = Object.entries(jsonSchemas(await modelSources()));
  rmSync(folder, { recursive: true, force: true });
  for (const [name, schema] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(schema)}\n`);
  }
  return files.length;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(`wrote ${await writeJsonSchemas()} schemas`);
}
