// SPDX-License-Identifier: Apache-2.0
import { openPack, packBytes, signPack } from '@careplan-kit/catalogue';
import type { Command, ExitCode } from '../../command.js';
import { count, dayOf, inPackFile } from './in-pack-file.js';
import { readSigningKey } from './keys.js';

/** `sign PACK --key F` */
export const sign: Command = {
  name: 'sign',
  usage: 'PACK --key FILE [--party NAME] [--role ROLE] [--out FILE] [--on DAY]',
  about: 'Signs a pack, beside those who signed it before.',
  fewest: 1,
  most: 1,
  options: ['key', 'party', 'role', 'out', 'on'],
  async run(
    { files: [file = ''], values: { key: keyFile, party: named, role, out, on }, json },
    console,
    disk,
  ): Promise<ExitCode> {
    const { key, kid, party } = await readSigningKey(disk, keyFile, named);
    const signed = await inPackFile(file, async () => {
      const head = { party, signedAt: dayOf(on), ...(role !== undefined && { role }) };
      return signPack(await openPack(disk.read(file)), key, head);
    });
    const to = out ?? file;
    disk.write(to, await packBytes(signed));
    const signatures = signed.signatures?.signatures.length ?? 0;
    const { name, version } = signed.about;
    if (json)
      console.out(JSON.stringify({ ok: true, file: to, name, version, digest: signed.digest, kid, party, signatures }));
    else console.out(`${to}: signed by ${party} (${kid}); ${count(signatures, 'signature')}.`);
    return 0;
  },
};
