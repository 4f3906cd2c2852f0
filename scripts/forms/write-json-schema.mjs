// SPDX-License-Identifier: Apache-2.0
// `node scripts/forms/write-json-schema.mjs`: writes packages/forms/dist/json-schema from the compiled package.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../root.mjs';
import { formDefinitionJsonSchema } from './form-definition-schema.mjs';

const compiled = (name) => import(pathToFileURL(inRoot('packages/forms/dist/definition', `${name}.js`)).href);

/** Writes it anew and gives its path. */
export async function writeFormJsonSchema(folder = inRoot('packages/forms/dist/json-schema')) {
  const { FormDefinitionSchema: definition } = await compiled('schema');
  const { ItemSchema: item } = await compiled('schema-items');
  const { ExpressionSchema: expression } = await compiled('expression-schema');
  const { ScoreSchema: score } = await compiled('score-schema');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'form-definition.json');
  writeFileSync(path, `${JSON.stringify(formDefinitionJsonSchema({ definition, item, expression, score }))}\n`);
  return path;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFormJsonSchema();
  console.log('wrote packages/forms/dist/json-schema/form-definition.json');
}
