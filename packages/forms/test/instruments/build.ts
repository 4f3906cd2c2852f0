// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, Licence, Option } from '../../src/contract/definition.js';
import type { Comparison, Expression } from '../../src/contract/expression.js';
import type { ScorePart } from '../../src/contract/score.js';

export const answer = (item: string): Expression => ({ op: 'answer', item });
export const weight = (item: string): Expression => ({ op: 'weight', item });
export const constant = (value: string | number | boolean): Expression => ({ op: 'constant', value });
export const total = (score: string): Expression => ({ op: 'score', score });
export const variable = (name: string): Expression => ({ op: 'variable', name });
export const all = (...of: Expression[]): Expression => ({ op: 'and', of });
export const any = (...of: Expression[]): Expression => ({ op: 'or', of });
export const not = (of: Expression): Expression => ({ op: 'not', of });
export const choose = (when: Expression, then: Expression, otherwise: Expression): Expression => ({
  op: 'if',
  when,
  then,
  otherwise,
});

/** Two sides compared; what is no expression is a constant. */
export const is = (left: Expression, op: Comparison, right: Expression | string | number | boolean): Expression => ({
  op,
  left,
  right: typeof right === 'object' ? right : constant(right),
});

/** An answer of yes. */
export const yes = (item: string) => is(answer(item), 'equal', true);

/** The points of each item, with its own label. */
export const weightsOf = (...items: string[]): ScorePart[] => items.map((item) => ({ value: weight(item) }));

/** Options whose codes are their points: 0, 1, 2 and so on. */
export const grades = (...labels: string[]): Option[] =>
  labels.map((label, points) => ({ code: String(points), label, weight: points }));

/** Yes and no, of which one counts. */
export const yesNo = (counts: 'yes' | 'no'): Option[] => [
  { code: 'yes', label: 'Yes', weight: counts === 'yes' ? 1 : 0 },
  { code: 'no', label: 'No', weight: counts === 'no' ? 1 : 0 },
];

type Own = Pick<FormDefinition, 'id' | 'title' | 'items'> & Partial<FormDefinition> & { readonly licence: Licence };

export const instrument = (own: Own): FormDefinition => ({
  format: 'careplan-kit/form-1',
  url: `https://careplan-kit.example/form/${own.id}`,
  version: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  ...own,
});

/** Records that anybody may keep, with no words of an instrument in them. */
export const OWN_RECORD = (source: string): Licence => ({
  kind: 'open',
  text: `A record of our own making. ${source}`,
});
