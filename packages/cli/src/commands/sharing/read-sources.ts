// SPDX-License-Identifier: Apache-2.0
import type { PackSources } from '@careplan-kit/catalogue';
import type { Disk } from '../../disk.js';
import { InputError } from '../../faults.js';
import { readJsonFile, readText } from './in-pack-file.js';

/** The first of some files that is there. */
function oneOf(disk: Disk, folder: string, names: readonly string[]): string {
  const found = names.map((name) => `${folder}/${name}`).find((file) => disk.has(file));
  if (found) return readText(disk, found);
  throw new InputError(`${folder}/${names[0]!}`, [
    { path: [], code: 'not-readable', message: 'there is no such file; a pack needs one' },
  ]);
}

/**
 * The folder of a pack: `pack.json`, `definitions/*.json`, `CHANGELOG.md`, `LICENSE` (or `LICENCE`, with `.md` or `.txt`),
 * and `fixtures/*.json` if there are any.
 */
export function readSources(disk: Disk, folder: string): PackSources {
  const files = disk.list(folder);
  const below = (name: string) => files.filter((file) => new RegExp(`^${name}/[^/]+\\.json$`).test(file));
  const licences = ['LICENSE', 'LICENCE'].flatMap((name) => [name, `${name}.md`, `${name}.txt`]);
  return {
    about: readJsonFile(disk, `${folder}/pack.json`),
    definitions: below('definitions').map((file) => readJsonFile(disk, `${folder}/${file}`)),
    changelog: oneOf(disk, folder, ['CHANGELOG.md']),
    licence: oneOf(disk, folder, licences),
    fixtures: Object.fromEntries(
      below('fixtures').map((file) => [file.slice('fixtures/'.length), readJsonFile(disk, `${folder}/${file}`)]),
    ),
  };
}
