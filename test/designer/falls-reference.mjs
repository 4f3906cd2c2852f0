// SPDX-License-Identifier: Apache-2.0
import { falls } from '@careplan-kit/templates/falls';

/** The form of the catalogue, all of it. */
export const fallsReference = falls;

const finding = (id, code) => {
  const group = fallsReference.items.flatMap(({ items = [] }) => items).find((item) => item.id === id);
  const { label, options } = group.items[0];
  return { [label]: options.find((option) => option.code === code).label };
};

export const fallsPeople = {
  nobody: {},
  Betty: {
    'When did you look at this with the person?': '2026-11-20',
    'How many falls in the last 12 months?': '1',
    'Each fall you know of': [{ 'Was the person hurt?': 'Yes', 'How were they hurt?': 'A bruised hip' }],
    ...finding('gait', 'present'),
    'What is done about it: walking, balance and strength': [{ 'Who does it?': 'The physiotherapist' }],
    ...finding('feet', 'not-assessed'),
  },
  'Mrs Smith': {
    'When did you look at this with the person?': '2027-01-01',
    'How many falls in the last 12 months?': '3',
    ...finding('gait', 'not-assessed'),
    ...finding('feet', 'present'),
  },
  James: {
    'When did you look at this with the person?': '2026-11-22',
    'How many falls in the last 12 months?': '0',
    'Why now?': 'Planned review',
  },
};
