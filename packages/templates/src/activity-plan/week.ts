// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** The plan of the week. A gap in it is a gap, and may be what the person wants. */
export const week: GroupItem = {
  type: 'group',
  id: 'week',
  label: 'A week',
  help: 'What happens on its own too: a call on Sunday, the paper, the garden. Leave free what they want free.',
  repeats: { min: 1, max: 60, each: 'activity' },
  layout: 'table',
  items: [
    {
      type: 'choice',
      id: 'day',
      label: 'Day',
      required: true,
      control: 'drop-down',
      options: [
        { code: 'every-day', label: 'Every day' },
        { code: 'monday', label: 'Monday' },
        { code: 'tuesday', label: 'Tuesday' },
        { code: 'wednesday', label: 'Wednesday' },
        { code: 'thursday', label: 'Thursday' },
        { code: 'friday', label: 'Friday' },
        { code: 'saturday', label: 'Saturday' },
        { code: 'sunday', label: 'Sunday' },
        { code: 'now-and-then', label: 'Now and then' },
      ],
    },
    {
      type: 'choice',
      id: 'partOfDay',
      label: 'Time',
      control: 'drop-down',
      options: [
        { code: 'early', label: 'Early' },
        { code: 'morning', label: 'Morning' },
        { code: 'afternoon', label: 'Afternoon' },
        { code: 'evening', label: 'Evening' },
        { code: 'night', label: 'Night' },
      ],
      open: { label: 'A time' },
    },
    { type: 'text', id: 'activity', label: 'What', required: true },
    { type: 'text', id: 'withWhom', label: 'With whom' },
    { type: 'text', id: 'activitySupport', label: 'What helps' },
  ],
};
