// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { goals } from './goals.js';

/** The needs, each with all that belongs to it. */
export const needs: GroupItem = {
  type: 'group',
  id: 'needs',
  label: 'Needs',
  help: 'Everything the record knows of stands here already, whichever form it came from. Change what is no longer right and add what is missing. A need that you remove is closed, never deleted.',
  repeats: { min: 1, each: 'need' },
  binding: {
    class: 'Need',
    listedIn: { class: 'Care plan', element: 'needsConcernsOrProblems' },
    whenRemoved: 'close',
  },
  items: [
    {
      type: 'text',
      id: 'needInCodeHeld',
      label: 'The words of its code',
      hidden: true,
      readOnly: true,
      binding: { class: 'Need', element: 'codedValue', select: 'display', mode: 'read' },
    },
    {
      type: 'text',
      id: 'needInCode',
      label: 'What the record calls it',
      readOnly: true,
      enableWhen: { op: 'exists', item: 'needInCodeHeld' },
      binding: { class: 'Need', element: 'codedValue', select: 'display', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'need',
      label: 'What does the person need?',
      help: 'One need, in a sentence that a new worker understands.',
      binding: { class: 'Need', element: 'freeText' },
    },
    {
      type: 'long-text',
      id: 'canDo',
      label: 'What does the person do by themselves here?',
      help: 'So that nobody takes it out of their hands.',
      binding: { class: 'Care plan', element: 'needsConcernsOrProblems', select: 'canDo' },
    },
    {
      type: 'reference',
      id: 'risks',
      label: 'Is there a risk that goes with this need?',
      help: 'Choose it from the risks on the record. A risk that is not there yet needs a risk assessment first.',
      classes: ['Risk'],
      repeats: { each: 'risk' },
      binding: { class: 'Care plan', element: 'needsConcernsOrProblems', select: 'risks' },
    },
    goals,
  ],
};
