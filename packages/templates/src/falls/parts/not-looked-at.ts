// SPDX-License-Identifier: Apache-2.0
import type { Expression, GroupItem } from '@careplan-kit/forms/contract';

const somethingNotLookedAt: Expression = {
  op: 'or',
  of: [
    { op: 'equal', left: { op: 'answer', item: 'gaitFinding' }, right: { op: 'constant', value: 'not-assessed' } },
    { op: 'equal', left: { op: 'answer', item: 'aidsFinding' }, right: { op: 'constant', value: 'not-assessed' } },
    { op: 'equal', left: { op: 'answer', item: 'bonesFinding' }, right: { op: 'constant', value: 'not-assessed' } },
    { op: 'equal', left: { op: 'answer', item: 'fearFinding' }, right: { op: 'constant', value: 'not-assessed' } },
    { op: 'equal', left: { op: 'answer', item: 'sightFinding' }, right: { op: 'constant', value: 'not-assessed' } },
    { op: 'equal', left: { op: 'answer', item: 'hearingFinding' }, right: { op: 'constant', value: 'not-assessed' } },
    { op: 'equal', left: { op: 'answer', item: 'cognitionFinding' }, right: { op: 'constant', value: 'not-assessed' } },
    {
      op: 'equal',
      left: { op: 'answer', item: 'continenceFinding' },
      right: { op: 'constant', value: 'not-assessed' },
    },
    {
      op: 'equal',
      left: { op: 'answer', item: 'bloodPressureFinding' },
      right: { op: 'constant', value: 'not-assessed' },
    },
    { op: 'equal', left: { op: 'answer', item: 'medicinesFinding' }, right: { op: 'constant', value: 'not-assessed' } },
    { op: 'equal', left: { op: 'answer', item: 'feetFinding' }, right: { op: 'constant', value: 'not-assessed' } },
    { op: 'equal', left: { op: 'answer', item: 'nutritionFinding' }, right: { op: 'constant', value: 'not-assessed' } },
    {
      op: 'equal',
      left: { op: 'answer', item: 'surroundingsFinding' },
      right: { op: 'constant', value: 'not-assessed' },
    },
    {
      op: 'equal',
      left: { op: 'answer', item: 'conditionsFinding' },
      right: { op: 'constant', value: 'not-assessed' },
    },
  ],
};

/** What nobody has looked at is not "no problem": somebody has to look. */
export const notLookedAt: GroupItem = {
  type: 'group',
  id: 'notLookedAt',
  label: 'Not looked at yet',
  enableWhen: somethingNotLookedAt,
  help: 'You said that something has not been looked at. Until it is, treat it as if it could make the person fall.',
  items: [
    { type: 'long-text', id: 'notLookedAtPlan', label: 'Who looks at what is missing, and by when?', required: true },
  ],
};
