// SPDX-License-Identifier: Apache-2.0
import { makeKey } from '@careplan-kit/catalogue';
import type { Command, ExitCode } from '../../command.js';
import { InputError, UsageError } from '../../faults.js';
import { textBytes } from './in-pack-file.js';

const text = (value: unknown) => textBytes(`${JSON.stringify(value, null, 2)}\n`);

/** `key new --party NAME --out FILE` */
export const keyNew: Command = {
  name: 'key new',
  usage: '--party NAME --out FILE [--names PATTERN]',
  about: 'Makes a key to sign with (FILE.private.json), and what others need to trust it (FILE.trust.json).',
  fewest: 0,
  most: 0,
  options: ['party', 'out', 'names'],
  async run({ values: { party, out, names }, json }, console, disk): Promise<ExitCode> {
    if (party === undefined || out === undefined) throw new UsageError('key new needs --party NAME and --out FILE');
    const [secret, open] = [`${out}.private.json`, `${out}.trust.json`];
    // A key that is written over can never sign again.
    if (disk.has(secret)) {
      throw new InputError(secret, [{ path: [], code: 'exists', message: 'is there already: name another file' }]);
    }
    const { kid, privateKey, publicKey } = await makeKey();
    disk.write(secret, text({ party, kid, privateKey }), { secret: true });
    disk.write(
      open,
      text({ keys: [{ party, key: publicKey, ...(names !== undefined && { names: names.split(',') }) }] }),
    );
    if (json) console.out(JSON.stringify({ ok: true, kid, privateKey: secret, trust: open }));
    else {
      console.out(`${secret}: keep it where only who signs can read it.`);
      console.out(`${open}: hand it to those who are to trust ${party}. The key is ${kid}.`);
    }
    return 0;
  },
};
