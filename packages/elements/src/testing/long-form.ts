// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem, QuestionItem } from '@careplan-kit/forms/contract';
import { definitionOf } from './form-host.js';

const OPTIONS = ['Never', 'Sometimes', 'Often', 'Always'].map((label, place) => ({
  code: `a${place}`,
  label,
  weight: place,
}));

/** In each ten: what is typed, chosen and counted, and three that only an answer before them shows. */
function question(index: number): QuestionItem {
  const named = { id: `q${index}`, label: `Question ${index}`, help: `Of the last week, part ${index}.` };
  const start = index - (index % 10);
  const after = (code: string) => ({
    op: 'equal' as const,
    left: { op: 'answer' as const, item: `q${start + 1}` },
    right: { op: 'constant' as const, value: code },
  });
  switch (index % 10) {
    case 1:
    case 7:
      return { ...named, type: 'choice', options: OPTIONS };
    case 2:
      return { ...named, type: 'decimal', unit: 'kg' };
    case 3:
      return { ...named, type: 'boolean' };
    case 4:
      return { ...named, type: 'date', enableWhen: after('a1') };
    case 5:
      return { ...named, type: 'multiple-choice', options: OPTIONS, enableWhen: after('a2') };
    case 6:
      return { ...named, type: 'long-text', enableWhen: after('a3') };
    default:
      return { ...named, type: 'text' };
  }
}

/** A form of many questions in groups of ten, three in ten conditional, with a sum over every choice. */
export function longForm(size: number): FormDefinition {
  const groups: FormItem[] = [];
  for (let start = 0; start < size; start += 10) {
    const items = Array.from({ length: 10 }, (_, place) => question(start + place));
    groups.push({ type: 'group', id: `g${start}`, label: `Part ${start / 10 + 1}`, items });
  }
  const of = Array.from({ length: size / 10 }, (_, ten) => ({ op: 'weight' as const, item: `q${ten * 10 + 1}` }));
  return definitionOf([...groups, { type: 'decimal', id: 'total', label: 'Total', calculate: { op: 'sum', of } }]);
}

/** The first choice of every ten answered, and so one conditional question in each shown. */
export const answersTo = (size: number) =>
  Object.fromEntries(Array.from({ length: size / 10 }, (_, ten) => [`q${ten * 10 + 1}`, 'a1']));
