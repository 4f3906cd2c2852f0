// SPDX-License-Identifier: Apache-2.0
import type { FormItem, GroupItem } from '@careplan-kit/forms/contract';
import { any } from '../../expressions.js';
import { statementOnRecord, wordsOnRecord } from '../../on-record.js';
import { more, oneOfThese, usually } from './usual.js';

const inSwallowing = (select: string) => ({ class: 'Safety statements', element: 'swallowing', select });
const asked = { op: 'exists', item: 'swallowing' } as const;

const swallowing: readonly FormItem[] = [
  statementOnRecord('swallowing', 'Is swallowing difficult for them?', 'Yes', 'swallowing'),
  ...wordsOnRecord('difficulty', 'What is difficult, on the record', inSwallowing('difficulty')),
  ...wordsOnRecord('foodLevel', 'How their food is made, on the record', inSwallowing('foodTexture')),
  ...wordsOnRecord('drinkLevel', 'How thick their drinks are, on the record', inSwallowing('drinkThickness')),
  {
    type: 'display',
    id: 'swallowingNotKnown',
    label: 'It is not known whether they swallow safely. Nothing by mouth before somebody has looked.',
    enableWhen: { op: 'not', of: any(asked, { op: 'unknown', item: 'swallowing', is: 'none-known' }) },
  },
];

/** Eating and drinking, the toilet, skin, washing, pain. */
export const body: readonly GroupItem[] = [
  {
    type: 'group',
    id: 'eating',
    label: 'Eating and drinking',
    items: [
      ...swallowing,
      usually(
        'eats',
        'How do they eat and drink, and how much?',
        'With what help, in which cup, what they leave. Teeth in or out.',
      ),
      {
        type: 'decimal',
        id: 'weight',
        label: 'What did they last weigh?',
        unit: 'kg',
        unitCode: 'kg',
        min: 20,
        max: 350,
        decimalPlaces: 1,
        unknowns: ['unknown', 'declined'],
      },
      {
        type: 'partial-date',
        id: 'weighedOn',
        label: 'When was that?',
        max: 'today',
        unknowns: ['unknown'],
        enableWhen: { op: 'exists', item: 'weight' },
      },
      more('weightChange', 'Have they lost or gained weight?', 'How much, over what time, and what was done.'),
    ],
  },
  {
    type: 'group',
    id: 'toilet',
    label: 'The toilet',
    items: [
      oneOfThese('bladder', 'How is it with passing urine?', [
        ['dry', 'Dry by day and night'],
        ['at-times', 'Wet at times, or at night'],
        ['wet', 'Wet, and wear a pad'],
        ['catheter', 'They have a catheter'],
      ]),
      oneOfThese('bowels', 'How is it with their bowels?', [
        ['in-time', 'They get there in time'],
        ['at-times', 'Not always in time'],
        ['pad', 'They wear a pad for it'],
        ['stoma', 'They have a stoma'],
      ]),
      usually(
        'toiletHow',
        'How often, and with what help and things?',
        'How often their bowels open and what it is like; which pad, catheter or bag; who helps.',
      ),
    ],
  },
  {
    type: 'group',
    id: 'skinAndWashing',
    label: 'Skin and washing',
    items: [
      usually('skin', 'How is their skin on a usual day?', 'Thin, dry, marks that were always there.'),
      {
        type: 'long-text',
        id: 'sores',
        label: 'Which sores, wounds or red places do they have now?',
        help: 'Where, since when, how deep if a nurse has said, and what is done. Say that there is none only if somebody looked.',
        required: true,
        unknowns: ['none-known', 'not-asked', 'unknown'],
      },
      more('lying', 'How do they lie and sit, and how often are they turned?', 'Mattress, cushion, heels.'),
      usually('washing', 'How do they wash and dress?', 'What they do themselves, and with whom.'),
    ],
  },
  {
    type: 'group',
    id: 'pains',
    label: 'Pain',
    items: [
      usually(
        'pain',
        'Where does it usually hurt, and how can you tell?',
        'What they say, and what their face and hands do.',
      ),
      more('painHelps', 'What helps?'),
    ],
  },
];
