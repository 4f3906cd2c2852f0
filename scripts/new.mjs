// SPDX-License-Identifier: Apache-2.0
// `npm run new -- element NAME`: every file a new element needs, with tests that pass, and its entries.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { elementFiles, withDefinition, withExport, withExports } from './new/element.mjs';
import { inRoot } from './root.mjs';

const [kind, tag] = process.argv.slice(2);

async function write(path, content) {
  const { format, resolveConfig } = await import('prettier');
  const file = inRoot(path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(content, { ...(await resolveConfig(file)), filepath: file }));
  console.log(`wrote ${path}`);
}

async function change(path, how) {
  const before = readFileSync(inRoot(path), 'utf8');
  const after = how(before, tag);
  if (after === before) throw new Error(`${path} no longer has the shape this generator knows; add ${tag} by hand`);
  await write(path, after);
}

if (kind !== 'element' || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(tag ?? '')) {
  console.error('Usage: npm run new -- element NAME   (the tag without its prefix, for example risk-note)');
  process.exit(2);
}
if (existsSync(inRoot('packages/elements/src', tag))) {
  console.error(`packages/elements/src/${tag} exists already`);
  process.exit(1);
}

await ensureInstalled();
for (const [path, content] of Object.entries(elementFiles(tag))) await write(path, content);
await change('packages/elements/package.json', withExports);
await change('packages/elements/src/define/define-all.ts', withDefinition);
await change('packages/elements/src/index.ts', withExport);
console.log(`
Now give it its purpose: the comment above the class, its words, its docs page. Then: npm run check`);
