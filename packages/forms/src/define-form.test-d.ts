// SPDX-License-Identifier: Apache-2.0
import type { CodedAnswer, OwnWords } from './contract/answers.js';
import type { FormDefinition } from './contract/definition.js';
import { type AnswersOf, defineForm } from './define-form.js';

const base = {
  format: 'careplan-kit/form-1',
  id: 'wounds',
  url: 'https://careplan-kit.example/form/wounds',
  version: '1.0.0',
  status: 'draft',
  title: 'Wounds',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'Test' },
} as const;

const wounds = defineForm({
  ...base,
  items: [
    { id: 'seen', type: 'boolean', label: 'Seen today' },
    {
      id: 'about',
      type: 'group',
      items: [
        { id: 'weight', type: 'quantity', label: 'Weight', units: [{ code: 'kg', label: 'kg' }] },
        {
          id: 'mood',
          type: 'choice',
          label: 'Mood',
          open: {},
          unknowns: ['declined'],
          options: [
            { code: 'well', label: 'Well' },
            { code: 'low', label: 'Low' },
          ],
          items: [{ id: 'why', type: 'text', label: 'Why?' }],
        },
      ],
    },
    {
      id: 'wound',
      type: 'group',
      repeats: { max: 10 },
      items: [
        { id: 'site', type: 'look-up', label: 'Where', valueSet: 'body-site' },
        { id: 'signs', type: 'multiple-choice', label: 'Signs', options: [{ code: 'red', label: 'Red' }] },
        { id: 'photo', type: 'attachment', label: 'Photo', repeats: {} },
      ],
    },
    { id: 'thanks', type: 'display', label: 'Thank you' },
  ],
});

export const asDefinition: FormDefinition = wounds;
type Given = AnswersOf<typeof wounds>;

export const good: Given = {
  seen: true,
  weight: { value: '70.5', unit: 'kg' },
  mood: { unknown: 'declined' },
  why: 'Robert is away',
  'site~e1': { system: 'http://snomed.info/sct', code: '1', display: 'Heel' },
  'signs~e1': ['red'],
  'photo~e1~e2': { held: 'draft', id: 'file-1' },
};
export const site: CodedAnswer | undefined = good['site~e7'];
export const mood: 'well' | 'low' | OwnWords | { readonly unknown: 'declined' } | undefined = good.mood;

// @ts-expect-error a code the question does not have
export const otherCode: Given = { mood: 'angry' };
// @ts-expect-error a reason the question does not take
export const otherReason: Given = { mood: { unknown: 'not-asked' } };
// @ts-expect-error own words where the question takes none
export const ownWords: Given = { 'signs~e1': [{ text: 'hot' }] };
// @ts-expect-error a unit that is not offered
export const otherUnit: Given = { weight: { value: '11', unit: '[stone_av]' } };
// @ts-expect-error a number is digits, never a binary float
export const float: Given = { weight: { value: 70.5, unit: 'kg' } };
// @ts-expect-error a question of an entry, without the entry
export const outside: Given = { signs: ['red'] };
// @ts-expect-error no question at all
export const group: Given = { about: 'x' };
// @ts-expect-error words between questions have no answer
export const display: Given = { thanks: 'x' };

defineForm({
  ...base,
  // @ts-expect-error a type nobody knows
  items: [{ id: 'a', type: 'video', label: 'A' }],
});
defineForm({
  ...base,
  // @ts-expect-error a key no item has
  items: [{ id: 'a', type: 'text', label: 'A', lable: 'A' }],
});
defineForm({
  ...base,
  items: [
    {
      id: 'g',
      type: 'group',
      items: [
        // @ts-expect-error a key that only a text has, deep in a group
        { id: 'a', type: 'boolean', label: 'A', maxLength: 3 },
      ],
    },
  ],
});
// @ts-expect-error a question without a label
defineForm({ ...base, items: [{ id: 'a', type: 'text' }] });
// @ts-expect-error a key no form has
defineForm({ ...base, items: [], script: 'x' });
