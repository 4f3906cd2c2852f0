// SPDX-License-Identifier: Apache-2.0
import {
  type FormInUse,
  type HostNotice,
  checkWithdrawals,
  hostNoticeWords,
  refusalWords,
} from '@careplan-kit/catalogue';
import type { Command } from '../../command.js';
import type { Disk } from '../../disk.js';
import { InputError, UsageError } from '../../faults.js';
import { dayOf, readJsonFile } from './in-pack-file.js';
import { readTrust } from './keys.js';
import { openFolder } from './open-folder.js';

/** `[{url, version, sha256?}]`: the forms a host has in use. */
function readInUse(disk: Disk, file: string | undefined): readonly FormInUse[] {
  if (file === undefined) throw new UsageError('say which forms are in use: --in-use FILE');
  const json = readJsonFile(disk, file);
  const isUsed = (one: unknown): one is FormInUse => {
    const { url, version, sha256 } = (one ?? {}) as Record<string, unknown>;
    return typeof url === 'string' && typeof version === 'string' && ['string', 'undefined'].includes(typeof sha256);
  };
  if (Array.isArray(json) && json.every(isUsed)) return json;
  throw new InputError(file, [{ path: [], code: 'wrong-type', message: 'is no list of {url, version, sha256?}' }]);
}

const said = (notice: HostNotice) => ({
  kind: notice.kind,
  urgency: notice.urgency,
  form: notice.form,
  message: hostNoticeWords(notice),
});

/** `catalogue check DIR` */
export const catalogueCheck: Command = {
  name: 'catalogue check',
  usage: 'DIR --in-use FILE --trust FILE [--on DAY]',
  about: 'Says what a product has to know of the forms it uses: withdrawn, expired, due for review, newer.',
  fewest: 1,
  most: 1,
  options: ['in-use', 'trust', 'on'],
  async run({ files: [folder = ''], values: { 'in-use': used, trust, on }, json }, console, disk) {
    const [inUse, today] = [readInUse(disk, used), dayOf(on)];
    const opened = await openFolder(disk, folder, await readTrust(disk, trust), today);
    const refusals = opened.ok ? [] : opened.refusals.map((one) => ({ code: one.code, message: refusalWords(one) }));
    const notices = opened.ok ? checkWithdrawals(inUse, opened.catalogue, today).map(said) : [];
    const ok = opened.ok && notices.every(({ urgency }) => urgency !== 'stop');
    if (json) console.out(JSON.stringify({ ok, notices, refusals }));
    else {
      for (const { message } of refusals) console.out(`${folder}: ${message}`);
      for (const { urgency, message } of notices) console.out(`${urgency}: ${message}`);
      if (opened.ok && notices.length === 0) console.out('There is nothing to know.');
    }
    return ok ? 0 : 1;
  },
};
