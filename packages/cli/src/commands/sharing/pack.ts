// SPDX-License-Identifier: Apache-2.0
import {
  type FormPack,
  checkPublication,
  makePack,
  openPack,
  packBytes,
  packFileName,
  publicationWords,
} from '@careplan-kit/catalogue';
import type { Command } from '../../command.js';
import type { Disk } from '../../disk.js';
import { InputError, faultLine } from '../../faults.js';
import { count, inPackFile } from './in-pack-file.js';
import { readSources } from './read-sources.js';

/** A published file is left as it is: the same contents keep their signatures, other contents are another version. */
async function assertNew(disk: Disk, file: string, { digest, forms }: FormPack): Promise<boolean> {
  if (!disk.has(file)) return true;
  const there = await inPackFile(file, () => openPack(disk.read(file)));
  if (there.digest === digest) return false;
  if (forms.every(({ status }) => status === 'draft')) return true;
  const message = 'has other contents under the same version: raise the version in pack.json, or take the file away';
  throw new InputError(file, [{ path: [], code: 'version-changed', message }]);
}

/** `pack DIR` */
export const pack: Command = {
  name: 'pack',
  usage: 'DIR [--out FILE] [--previous PACK]',
  about: 'Makes a pack of the forms in a folder: a FHIR package that other suppliers can read.',
  fewest: 1,
  most: 1,
  options: ['out', 'previous'],
  async run({ files: [folder = ''], values: { out, previous }, json }, console, disk) {
    const made = await inPackFile(folder, () => makePack(readSources(disk, folder)));
    const before = previous === undefined ? undefined : await inPackFile(previous, () => openPack(disk.read(previous)));
    const findings = checkPublication(made, before).map((finding) => ({
      code: finding.code,
      path: finding.path,
      message: publicationWords(finding),
    }));
    // A draft may be handed round with faults. What workers will use may not.
    const ok = findings.length === 0 || made.forms.every(({ status }) => status === 'draft');
    const file = out ?? packFileName(made);
    if (ok && (await assertNew(disk, file, made))) disk.write(file, await packBytes(made));
    const { name, version } = made.about;
    const forms = made.forms.map(({ id, url, version: formVersion }) => ({ id, url, version: formVersion }));
    if (json) {
      const written = ok ? { file } : {};
      console.out(
        JSON.stringify({
          ok,
          ...written,
          name,
          version,
          digest: made.digest,
          forms,
          files: made.manifest.files,
          findings,
        }),
      );
    } else {
      for (const finding of findings) console.out(faultLine(folder, finding));
      console.out(
        ok ? `${file}: ${name} ${version}, ${count(forms.length, 'form')}. It is not signed yet.` : 'No pack was made.',
      );
    }
    return ok ? 0 : 1;
  },
};
