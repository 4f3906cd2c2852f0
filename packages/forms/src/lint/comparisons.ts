// SPDX-License-Identifier: Apache-2.0
import type { Comparison } from '../contract/expression.js';

/** What is true exactly when the other is false. */
export const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  equal: 'not-equal',
  'not-equal': 'equal',
  less: 'greater-or-equal',
  'greater-or-equal': 'less',
  greater: 'less-or-equal',
  'less-or-equal': 'greater',
};

/** The same comparison read from the other side. */
export const TURNED: Readonly<Record<Comparison, Comparison>> = {
  equal: 'equal',
  'not-equal': 'not-equal',
  less: 'greater',
  greater: 'less',
  'less-or-equal': 'greater-or-equal',
  'greater-or-equal': 'less-or-equal',
};
