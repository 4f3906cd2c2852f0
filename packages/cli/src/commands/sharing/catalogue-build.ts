// SPDX-License-Identifier: Apache-2.0
import {
  buildCatalogue,
  catalogueBytes,
  parseCatalogue,
  parseCatalogueAbout,
  signCatalogue,
} from '@careplan-kit/catalogue';
import type { Command, ExitCode } from '../../command.js';
import { InputError } from '../../faults.js';
import { count, dayOf, inPackFile, readJsonFile } from './in-pack-file.js';
import { readSigningKey } from './keys.js';

const same = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** `catalogue build DIR` */
export const catalogueBuild: Command = {
  name: 'catalogue build',
  usage: 'DIR [--key FILE] [--party NAME] [--on DAY]',
  about: 'Makes the index of a folder of packs that any web server can hold.',
  fewest: 1,
  most: 1,
  options: ['key', 'party', 'on'],
  async run(
    { files: [folder = ''], values: { key: keyFile, party: named, on }, json },
    console,
    disk,
  ): Promise<ExitCode> {
    const today = dayOf(on);
    const [index, signatures] = [`${folder}/index.json`, `${folder}/index.signatures.json`];
    const signer = keyFile === undefined ? undefined : await readSigningKey(disk, keyFile, named);
    const catalogue = await inPackFile(folder, () => {
      const files = disk.list(folder).filter((file) => file.endsWith('.tgz'));
      const packs = new Map(files.map((file) => [file, disk.read(`${folder}/${file}`)]));
      const about = parseCatalogueAbout(readJsonFile(disk, `${folder}/catalogue.json`));
      const previous = disk.has(index) ? parseCatalogue(readJsonFile(disk, index)) : undefined;
      return buildCatalogue({ about, packs, previous, today });
    });
    const bytes = catalogueBytes(catalogue);
    if (!signer && disk.has(signatures) && !same(bytes, disk.read(index))) {
      const message = 'the catalogue was signed and has changed: give --key FILE, so that hosts go on trusting it';
      throw new InputError(signatures, [{ path: [], code: 'not-signed', message }]);
    }
    // Signed first: a host that reads in between finds an index and a signature that do not fit, and never half a list.
    if (signer) {
      const { key, party } = signer;
      disk.write(signatures, await signCatalogue(bytes, key, { party, signedAt: today }));
    }
    disk.write(index, bytes);
    const { name, sequence, notices, packs } = catalogue;
    const versions = packs.flatMap(({ versions: all }) => all).length;
    if (json) {
      const listed = packs.map((one) => ({ name: one.name, versions: one.versions.map(({ version }) => version) }));
      console.out(
        JSON.stringify({
          ok: true,
          file: index,
          name,
          sequence,
          signed: signer !== undefined,
          packs: listed,
          notices: notices.length,
        }),
      );
    } else {
      console.out(
        `${index}: ${count(packs.length, 'pack')} in ${count(versions, 'version')}, ${count(notices.length, 'notice')}${signer ? `, signed by ${signer.party}` : ', not signed'}.`,
      );
    }
    return 0;
  },
};
