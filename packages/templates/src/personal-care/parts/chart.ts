// SPDX-License-Identifier: Apache-2.0
import type { Expression, GroupItem } from '@careplan-kit/forms/contract';

const done = (...list: string[]): Expression => ({ op: 'in', value: { op: 'answer', item: 'outcome' }, list });

/** What was done on a day. One entry each time, so that a bath at ten and a wash at night are two. */
export const chart: GroupItem = {
  type: 'group',
  id: 'chart',
  label: 'What was done today',
  enableWhen: { op: 'equal', left: { op: 'answer', item: 'whatFor' }, right: { op: 'constant', value: 'done' } },
  items: [
    { type: 'date', id: 'day', label: 'Which day?', required: true, max: 'today', initial: { op: 'today' } },
    {
      type: 'group',
      id: 'rows',
      label: 'Each time',
      repeats: { min: 1, max: 24, each: 'time' },
      items: [
        { type: 'time', id: 'at', label: 'About what time?', required: true },
        {
          type: 'choice',
          id: 'outcome',
          label: 'What happened?',
          required: true,
          options: [
            { code: 'themselves', label: 'They did it themselves' },
            { code: 'helped', label: 'They were helped' },
            { code: 'declined', label: 'They said or showed no' },
            { code: 'not-offered', label: 'It was not offered' },
          ],
        },
        {
          type: 'multiple-choice',
          id: 'doneToday',
          label: 'What was done?',
          required: true,
          enableWhen: done('themselves', 'helped'),
          options: [
            { code: 'wash', label: 'Wash' },
            { code: 'bath', label: 'Bath' },
            { code: 'shower', label: 'Shower' },
            { code: 'shave', label: 'Shave' },
            { code: 'hair', label: 'Hair' },
            { code: 'nails', label: 'Nails' },
            { code: 'mouth', label: 'Mouth and teeth' },
            { code: 'dressing', label: 'Dressed or undressed' },
            { code: 'intimate', label: 'Intimate care' },
            { code: 'cream', label: 'Cream' },
          ],
        },
        {
          type: 'choice',
          id: 'helpToday',
          label: 'How much help was it?',
          required: true,
          enableWhen: done('helped'),
          options: [
            { code: 'words', label: 'Words only' },
            { code: 'one-part', label: 'One person, part of it' },
            { code: 'one', label: 'One person' },
            { code: 'two', label: 'Two people' },
          ],
        },
        {
          type: 'text',
          id: 'whyNot',
          label: 'Why not, and what did you do instead?',
          help: 'Offered again? At what time? By whom?',
          required: true,
          enableWhen: done('declined', 'not-offered'),
        },
        {
          type: 'choice',
          id: 'skin',
          label: 'How was their skin?',
          required: true,
          unknowns: ['unknown'],
          enableWhen: done('helped'),
          options: [
            { code: 'as-usual', label: 'As usual, where I saw it' },
            { code: 'something-new', label: 'Something new: red, sore, bruised, broken' },
          ],
        },
        {
          type: 'text',
          id: 'skinWhere',
          label: 'Where is it, and whom did you tell?',
          help: 'Put it on the body map or the skin check too.',
          required: true,
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'skin' },
            right: { op: 'constant', value: 'something-new' },
          },
        },
        { type: 'text', id: 'note', label: 'Anything else?' },
      ],
    },
  ],
};
