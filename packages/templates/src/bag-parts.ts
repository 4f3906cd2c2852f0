// SPDX-License-Identifier: Apache-2.0
// What the lists of the bag have in common: they are begun when somebody goes, and finished when they are back.
import type { ChoiceItem, GroupItem } from '@careplan-kit/forms/contract';
import { constant, oneOf } from './expressions.js';
import { nextSteps } from './note-parts.js';

/** Which half of the list is wanted. What was written when they went stays in sight when they are back. */
export const stage: ChoiceItem = {
  type: 'choice',
  id: 'stage',
  label: 'What are you doing?',
  required: true,
  control: 'radio',
  initial: constant('going'),
  options: [
    { code: 'going', label: 'They are going: I am packing' },
    { code: 'back', label: 'They are back: I am checking' },
  ],
};

export const isBack = oneOf('stage', 'back');

/** What is still to be done once they are back. */
export const stillToDo = (label: string): GroupItem => ({ ...nextSteps(label), enableWhen: isBack });
