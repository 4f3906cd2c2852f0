// SPDX-License-Identifier: Apache-2.0
import { type Facts, withDefaults } from '../facts/index.js';
import type { CdRegister } from '../facts/register.js';
import { HOURS_24, toMs } from '../time/instants.js';

/** When a page was last counted, and whether it is time to count it again. */
export interface CountDue {
  /** Null where no count is on the page. */
  readonly lastAt: string | null;
  readonly due: boolean;
}

/** Whether a page has to be counted: never counted, or so many days ago by the policy of the service (R57). */
export function registerCountDue(facts: Facts, { entries }: CdRegister): CountDue {
  const { countDays } = withDefaults(facts.settings).cdPolicy;
  const last = entries.reduce<string | null>(
    (latest, { type, at }) => (type === 'count' && (latest === null || toMs(at) > toMs(latest)) ? at : latest),
    null,
  );
  return { lastAt: last, due: last === null || toMs(facts.now) - toMs(last) > countDays * HOURS_24 };
}
