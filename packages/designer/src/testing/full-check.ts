// SPDX-License-Identifier: Apache-2.0
import type { Draft } from '../design/draft.js';
import { fallsCheck } from './sentence-forms.js';

const answer = (item: string) => ({ op: 'answer', item });
const constant = (value: string | number | boolean) => ({ op: 'constant', value });
const [about, ...others] = fallsCheck.items;
const [risk] = fallsCheck['scores'] as readonly object[];

/** The check of falls with everything an author can set beside the questions. */
export const fullCheck: Draft = {
  ...fallsCheck,
  variables: [
    { name: 'years-left-until-a-hundred', value: { op: 'subtract', left: constant(100), right: answer('age') } },
    { name: 'twice', value: { op: 'multiply', left: answer('age'), right: constant(2) } },
  ],
  items: [
    {
      ...about!,
      items: about!.items!.map((item) =>
        item.id === 'fallen'
          ? {
              ...item,
              unknowns: ['unknown', 'declined'],
              open: { label: 'In other words' },
              initial: constant('no'),
              control: 'select',
            }
          : item,
      ),
    },
    {
      id: 'weighed',
      type: 'quantity',
      label: 'What does the person weigh?',
      units: [
        { code: 'kg', label: 'kilograms' },
        { code: '[lb_av]', label: 'pounds' },
      ],
      unknowns: ['unknown'],
    },
    ...others,
  ],
  scores: [
    {
      ...risk,
      results: [{ code: 'age', label: 'Age that was counted with', value: answer('age') }],
    },
  ],
};
