// SPDX-License-Identifier: Apache-2.0
import type { CareActor } from '@careplan-kit/model';

/** The care workers of the fixtures, as a host would name them. */
export const careWorkers = {
  emily: { id: 'worker-emily', name: 'Emily', role: 'Agency care worker' },
  eliza: { id: 'worker-eliza', name: 'Eliza', role: 'Senior care worker' },
  jane: { id: 'worker-jane', name: 'Jane', role: 'Care worker' },
  sophie: { id: 'worker-sophie', name: 'Sophie', role: 'Home care worker' },
  sue: { id: 'worker-sue', name: 'Sue', role: 'Care worker' },
  andi: { id: 'worker-andi', name: 'Andi', role: 'Support worker' },
} as const satisfies Readonly<Record<string, CareActor>>;
