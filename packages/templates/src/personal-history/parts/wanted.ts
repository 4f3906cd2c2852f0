// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms/contract';

/** A person who does not want it told is not asked on. Before anybody has asked them, the form stands there to be read. */
export const wanted: Expression = {
  op: 'not-equal',
  left: {
    op: 'first-known',
    of: [
      { op: 'answer', item: 'agrees' },
      { op: 'constant', value: 'not-said' },
    ],
  },
  right: { op: 'constant', value: 'no' },
};
