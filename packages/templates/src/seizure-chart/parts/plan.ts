// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { any, oneOf } from '../../expressions.js';

/** What was agreed for this person before anything happens. */
export const plan: GroupItem = {
  type: 'group',
  id: 'plan',
  label: 'The person’s rescue plan',
  items: [
    {
      type: 'display',
      id: 'seizureNow',
      label:
        'A seizure now? Look at the clock, make room, protect the head, stay. Five minutes of shaking: 999. The chart is for afterwards.',
    },
    {
      type: 'choice',
      id: 'rescuePlan',
      label: 'Is there a rescue plan from a doctor or an epilepsy nurse?',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'in-date', label: 'Yes, and it is in date' },
        { code: 'out-of-date', label: 'Yes, but it is old or things have changed' },
        { code: 'none', label: 'No' },
      ],
    },
    {
      type: 'display',
      id: 'noPlan',
      label:
        'Ask the GP or the epilepsy nurse for a plan this week. Until then: 999 as this chart says, and no rescue medicine.',
      enableWhen: any(oneOf('rescuePlan', 'out-of-date', 'none'), { op: 'unknown', item: 'rescuePlan' }),
    },
    {
      type: 'text',
      id: 'planWhere',
      label: 'Where is the plan kept?',
      required: true,
      enableWhen: oneOf('rescuePlan', 'in-date', 'out-of-date'),
    },
    {
      type: 'long-text',
      id: 'rescueMedicine',
      label: 'Which rescue medicine is ordered, when is it given, and who may give it?',
      unknowns: ['none-known', 'unknown'],
      enableWhen: oneOf('rescuePlan', 'in-date', 'out-of-date'),
    },
    {
      type: 'integer',
      id: 'callAfterSec',
      label: 'After how many seconds does their plan call 999?',
      help: 'One minute is 60, five minutes are 300. Earlier than five minutes is possible, later is not.',
      min: 1,
      max: 300,
      unit: 'seconds',
      unitCode: 's',
      enableWhen: oneOf('rescuePlan', 'in-date'),
    },
    {
      type: 'integer',
      id: 'planCount24h',
      label: 'How many seizures in 24 hours does their plan ring for?',
      min: 1,
      max: 50,
      enableWhen: oneOf('rescuePlan', 'in-date'),
    },
    {
      type: 'integer',
      id: 'usualSec',
      label: 'How many seconds do theirs usually last?',
      unknowns: ['unknown'],
      min: 1,
      max: 3600,
      unit: 'seconds',
      unitCode: 's',
    },
  ],
};
