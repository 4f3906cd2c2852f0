// SPDX-License-Identifier: Apache-2.0
import { compareToCore, coreReasonWords, openPack } from '@careplan-kit/catalogue';
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';
import type { Command } from '../../command.js';
import type { Disk } from '../../disk.js';
import { inFile } from '../../documents.js';
import { InputError, faultLine } from '../../faults.js';
import { inPackFile, readJsonFile } from './in-pack-file.js';

const definitionIn = (disk: Disk, file: string): FormDefinition => {
  const json = readJsonFile(disk, file);
  return inFile(file, () => parseDefinition(json));
};

/** The standard a copy names, out of a pack; or the definition in a file. */
async function standardIn(disk: Disk, file: string, { derivedFrom = [] }: FormDefinition): Promise<FormDefinition> {
  if (!file.endsWith('.tgz')) return definitionIn(disk, file);
  const { definitions } = await inPackFile(file, () => openPack(disk.read(file)));
  const found =
    definitions.find(({ url, version }) => derivedFrom.includes(`${url}|${version}`)) ??
    definitions.find(({ url }) => derivedFrom.some((one) => one.split('|')[0] === url));
  if (found) return found;
  const message = 'has no form that the copy names in derivedFrom';
  throw new InputError(file, [{ path: ['definitions'], code: 'not-in-pack', message }]);
}

/** `compare LOCAL STANDARD` */
export const compare: Command = {
  name: 'compare',
  usage: 'LOCAL STANDARD',
  about: 'Says whether answers to a local copy of a form compare with those to the standard (a definition, or a pack).',
  fewest: 2,
  most: 2,
  async run({ files: [file = '', from = ''], json }, console, disk) {
    const local = definitionIn(disk, file);
    const { comparable, reasons, core, hidden, added } = compareToCore(local, await standardIn(disk, from, local));
    const said = reasons.map((reason) => ({
      code: reason.code,
      path: reason.path,
      id: reason.id,
      message: coreReasonWords(reason),
    }));
    if (json) console.out(JSON.stringify({ ok: comparable, reasons: said, core, hidden, added }));
    else {
      for (const reason of said) console.out(faultLine(file, reason));
      console.out(comparable ? 'Answers to the core compare.' : 'Answers to the core do not compare.');
    }
    return comparable ? 0 : 1;
  },
};
