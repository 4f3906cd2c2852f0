// SPDX-License-Identifier: Apache-2.0
// Instruments that do not come with the kit, and why. What is published names none of them, so they are known by the SHA-256
// of their names, as their words are in the check of what is published.
import { createHash } from 'node:crypto';
import type { DataIssue } from '@careplan-kit/model';

const NEED_A_LICENCE: ReadonlySet<string> = new Set([
  'GrrSpw_8CPgS',
  '37w_FH9Vzf8Q',
  'wBUtoHA5xEJM',
  'ejTc20b2pvZP',
  '0c2nDMrsSPCT',
  'WDvf9nPHDi91',
  'G5_Qab-LRuv1',
  'QTewHhOVibeh',
  'xXs_HNBelPPB',
  'OVcmu5-NC1Ow',
  '-FNZrMgbJt-b',
  'l9mPAk90c_78',
  '2BuzfCmEgSpA',
  'QhenJj1jtUUq',
  'rsjyjWv2s8cg',
]);

const NOT_SHIPPED: ReadonlySet<string> = new Set(['msnvqCCdcynp', 'AGWqgZbkD0L-']);

/** Why the kit has nothing of that name; undefined when it is the name of no instrument that was left out. */
export function whyLeftOut(name: string): DataIssue | undefined {
  const hash = createHash('sha256').update(name.toLowerCase()).digest('base64url').slice(0, 12);
  if (NEED_A_LICENCE.has(hash))
    return {
      path: [],
      code: 'needs-licence',
      message:
        'needs a licence of its owner and does not come with the kit: whoever has one loads it with --pack FILE. The form "assessment-result" keeps what it came to elsewhere.',
    };
  if (NOT_SHIPPED.has(hash))
    return {
      path: [],
      code: 'not-shipped',
      message:
        'does not come with the kit: NICE NG249 says not to use tools that predict falls. The form "falls" asks what makes a fall more likely, and has no score.',
    };
  return undefined;
}
