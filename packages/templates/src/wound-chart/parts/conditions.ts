// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms/contract';
import { oneOf } from '../../expressions.js';

export const notKnown = (item: string): Expression => ({ op: 'unknown', item });
/** The wound was seen this time. */
export const seen: Expression = oneOf('done', 'changed', 'looked');
