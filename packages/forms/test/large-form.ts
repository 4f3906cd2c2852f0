// SPDX-License-Identifier: Apache-2.0
import { definitionJson } from './define-form.js';

const answer = (item: string) => ({ op: 'answer', item });

/**
 * A definition of so many items as JSON: in groups of ten, three in ten with a condition, and one score of fifty parts. The
 * first answer feeds the score and one condition, whatever the size.
 */
export function largeForm(size: number) {
  const groups = Array.from({ length: Math.ceil((size - 1) / 11) }, (_, group) => ({
    id: `group${group}`,
    type: 'group',
    label: `Part ${group + 1}`,
    items: Array.from({ length: 10 }, (_, place) => item(group * 10 + place)),
  }));
  const scored = Array.from({ length: 90 }, (_, number) => number).filter((number) => number % 10 < 5 || number === 0);
  const parts = Array.from({ length: 50 }, (_, part) => ({
    value: {
      op: 'first-known',
      of: [
        { op: 'weight', item: `item${scored[part % scored.length]}` },
        { op: 'constant', value: 0 },
      ],
    },
  }));
  return definitionJson(groups, {
    scores: [
      {
        id: 'risk',
        title: 'Risk',
        parts,
        bands: [
          { code: 'low', label: 'Low', max: 10 },
          { code: 'high', label: 'High', over: 10 },
        ],
      },
    ],
  });
}

const LABEL = 'How did the person manage this today, and what helped?';
const OPTIONS = [
  { code: 'alone', label: 'Alone', weight: 0 },
  { code: 'help', label: 'With some help', weight: 1 },
  { code: 'not', label: 'Not at all', weight: 3 },
];

function item(number: number): object {
  const base = { id: `item${number}`, label: `${LABEL} (${number + 1})`, help: 'Ask the person first.' };
  // Every item reads one near it, so that the way from one answer is as long in every size.
  const near = `item${number - (number % 10)}`;
  if (number % 10 >= 7) {
    const enableWhen = { op: 'in', value: answer(near), list: ['help', 'not'] };
    return { ...base, type: 'long-text', enableWhen, maxLength: 2000 };
  }
  if (number % 10 === 5) return { ...base, type: 'text', required: true, maxLength: 200 };
  if (number % 10 === 6) return { ...base, type: 'date', max: 'today' };
  return { ...base, type: 'choice', options: OPTIONS };
}
