// SPDX-License-Identifier: Apache-2.0
// The forms of the catalogue are checked here, and say so on a page: it opens them without fetching what checks a form.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from './root.mjs';

const NOTE = /^import \{ noteBuilt \} from '@careplan-kit\/forms\/page\/built';\n(?:noteBuilt\(\w+\);\n)*/m;
const MAP = /^\/\/# sourceMappingURL=.*\s*$/m;

/** The source of a module with a note that these of its constants were checked, and with no other such note. */
export function withNote(source, names) {
  const plain = source.replace(NOTE, '');
  if (names.length === 0) return plain;
  const calls = names.map((name) => `noteBuilt(${name});\n`).join('');
  const note = `import { noteBuilt } from '@careplan-kit/forms/page/built';\n${calls}`;
  return MAP.test(plain) ? plain.replace(MAP, (map) => note + map) : plain + note;
}

/** Names of a module's exports that are forms without a fault. What it says of itself counts for nothing. */
export function soundForms(module, parseDefinition) {
  const isSound = (value) => {
    try {
      // A copy: the module may have noted it when it was built before, with other parts in it.
      return Boolean(parseDefinition(structuredClone(value)));
    } catch {
      return false;
    }
  };
  return Object.keys(module).filter((name) => isSound(module[name]));
}

/** Notes the sound forms among the built ones. One with a fault is left to be checked, and told, on the page. */
export async function noteBuiltForms() {
  const { parseDefinition } = await import('@careplan-kit/forms/contract');
  const folder = inRoot('packages', 'templates', 'dist');
  for (const name of readdirSync(folder)) {
    const path = join(folder, name, 'definition.js');
    if (!existsSync(path)) continue;
    const source = readFileSync(path, 'utf8');
    const noted = withNote(source, soundForms(await import(pathToFileURL(path).href), parseDefinition));
    if (noted !== source) writeFileSync(path, noted);
  }
}
