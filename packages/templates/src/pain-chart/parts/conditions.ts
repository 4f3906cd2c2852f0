// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms/contract';
import { all, oneOf } from '../../expressions.js';

export const notKnown = (item: string): Expression => ({ op: 'unknown', item });

/** A medicine was given, and nobody has said yet what came of it. */
export const effectOpen: Expression = all(oneOf('medicineGiven', 'yes'), {
  op: 'not',
  of: { op: 'exists', item: 'effect' },
});
/** It was asked, and it is no better. */
export const notHelped: Expression = all(oneOf('medicineGiven', 'yes'), oneOf('effect', 'same', 'worse'));
