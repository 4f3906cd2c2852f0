// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms/contract';

/** The questions stand there until the person says no: a blank is no refusal. */
export const unlessDeclined: Expression = {
  op: 'not',
  of: {
    op: 'first-known',
    of: [
      { op: 'equal', left: { op: 'answer', item: 'agrees' }, right: { op: 'constant', value: 'no' } },
      { op: 'constant', value: false },
    ],
  },
};
