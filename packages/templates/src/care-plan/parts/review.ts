// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** How the time since the last review was, and when the plan is looked at again. */
export const review: GroupItem = {
  type: 'group',
  id: 'review',
  label: 'Review',
  items: [
    {
      type: 'long-text',
      id: 'lastMonth',
      label: 'How has it been for the person since the last review?',
      help: 'Health, falls and other incidents, mood, what they enjoyed, what family say. Then how each goal has gone, above.',
      required: true,
      enableWhen: { op: 'equal', left: { op: 'answer', item: 'why' }, right: { op: 'constant', value: 'review' } },
    },
    {
      type: 'long-text',
      id: 'whatChanged',
      label: 'What has changed?',
      required: true,
      enableWhen: { op: 'equal', left: { op: 'answer', item: 'why' }, right: { op: 'constant', value: 'change' } },
    },
    {
      type: 'text',
      id: 'whoTookPart',
      label: 'Who took part?',
      help: 'The person first. If they did not take part, say why.',
      required: true,
    },
    {
      type: 'date',
      id: 'nextReview',
      label: 'When is the whole plan looked at again?',
      help: 'Sooner, whenever something changes.',
      required: true,
      min: 'today',
      binding: { class: 'Review', element: 'plannedReviewDateInterval', mode: 'write', on: 'create' },
    },
    {
      type: 'text',
      id: 'reviewBy',
      label: 'Who sees that it is?',
      required: true,
      binding: { class: 'Review', element: 'responsibilityForReview', select: 'name', mode: 'write', on: 'create' },
    },
    {
      type: 'date',
      id: 'nextReviewInPlan',
      label: 'Next review, as the plan itself says it',
      hidden: true,
      calculate: { op: 'answer', item: 'nextReview' },
      binding: { class: 'Care plan', element: 'plannedReviewDateInterval', mode: 'write' },
    },
    {
      type: 'text',
      id: 'reviewByInPlan',
      label: 'Who sees to the review, as the plan itself says it',
      hidden: true,
      calculate: { op: 'answer', item: 'reviewBy' },
      binding: { class: 'Care plan', element: 'responsibilityForReview', select: 'name', mode: 'write' },
    },
  ],
};
