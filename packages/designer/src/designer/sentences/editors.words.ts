// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';

export const EDITOR_WORDS = {
  'condition.title': {
    en: 'When is it shown?',
    cy: 'Pryd y caiff ei ddangos?',
    note: 'Over the lines of a condition.',
  },
  'condition.always': { en: 'Always shown.', cy: 'Dangosir bob amser.', note: 'There is no condition.' },
  'condition.unfinished': {
    en: 'Not finished yet. Choose below what has to be so.',
    cy: 'Heb ei orffen eto. Dewiswch isod beth sy’n rhaid bod yn wir.',
    note: 'In place of the sentence, while a line of a condition lacks something.',
  },
  'condition.remove': { en: 'Show it always', cy: 'Ei ddangos bob amser', note: 'Button: takes the condition away.' },
  'condition.nothing': {
    en: 'There is no other question yet that it could depend on.',
    cy: 'Nid oes cwestiwn arall eto y gallai ddibynnu arno.',
    note: 'A form with one question.',
  },
  'calculation.title': { en: 'Is it worked out?', cy: 'A gaiff ei gyfrifo?', note: 'Over a calculation.' },
  'calculation.none': { en: 'Answered by hand.', cy: 'Caiff ei ateb â llaw.', note: 'There is no calculation.' },
  'calculation.add': { en: 'Work the answer out', cy: 'Cyfrifo’r ateb', note: 'Button: begins a calculation.' },
  'calculation.remove': { en: 'Answer it by hand', cy: 'Ei ateb â llaw', note: 'Button: takes the calculation away.' },
  'calculation.what': { en: 'The answer is', cy: 'Yr ateb yw', note: 'Over how the answer is worked out.' },
} as const satisfies Record<string, Phrase>;
