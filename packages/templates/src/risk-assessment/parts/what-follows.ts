// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/**
 * How every form of risk ends: what was found in a sentence, then risks, needs and actions as records of the person, and
 * when it is looked at again. What the record holds already stands in the lists, so that a second assessment changes the
 * risk of the first and does not write it again. Nothing here has a starting value that would make an empty entry a
 * record.
 */
export const whatFollows: GroupItem = {
  type: 'group',
  id: 'whatFollows',
  label: 'What follows from this',
  help: 'Finding a risk is half of it. Say what the person needs, what will be done, who does it and when you look again.',
  items: [
    {
      type: 'long-text',
      id: 'summary',
      label: 'What did you find, in two or three sentences?',
      help: 'For whoever reads this first, on a busy shift. If you found no risk, write that.',
      binding: { class: 'Assessment', element: 'assessmentSummary', mode: 'write', on: 'create' },
    },
    {
      type: 'group',
      id: 'risks',
      label: 'Risks on the record',
      help: 'All of the person’s risks stand here, not only those of this form. Change what is no longer right, add what you found, and leave the rest. Nothing is deleted from the record.',
      repeats: { each: 'risk' },
      binding: { class: 'Risk' },
      items: [
        {
          type: 'choice',
          id: 'riskKind',
          label: 'What kind of risk is it?',
          required: true,
          control: 'drop-down',
          options: [
            { code: 'falls', label: 'Falls', system: 'https://careplan-kit.example/CodeSystem/risk-kind' },
            { code: 'choking', label: 'Choking', system: 'https://careplan-kit.example/CodeSystem/risk-kind' },
            { code: 'skin', label: 'Sore or broken skin', system: 'https://careplan-kit.example/CodeSystem/risk-kind' },
            {
              code: 'eating-drinking',
              label: 'Not eating or drinking enough',
              system: 'https://careplan-kit.example/CodeSystem/risk-kind',
            },
            {
              code: 'moving',
              label: 'Moving and lifting',
              system: 'https://careplan-kit.example/CodeSystem/risk-kind',
            },
            { code: 'bed-rails', label: 'Bed rails', system: 'https://careplan-kit.example/CodeSystem/risk-kind' },
            {
              code: 'fire',
              label: 'Fire and getting out',
              system: 'https://careplan-kit.example/CodeSystem/risk-kind',
            },
            { code: 'medicines', label: 'Medicines', system: 'https://careplan-kit.example/CodeSystem/risk-kind' },
            {
              code: 'getting-lost',
              label: 'Getting lost',
              system: 'https://careplan-kit.example/CodeSystem/risk-kind',
            },
          ],
          open: { label: 'Another kind' },
          binding: { class: 'Risk', element: 'riskCategory', as: 'coded-value' },
        },
        {
          type: 'long-text',
          id: 'riskInWords',
          label: 'What could happen?',
          binding: { class: 'Risk', element: 'freeText' },
        },
        {
          type: 'long-text',
          id: 'riskKeptSmall',
          label: 'What keeps the risk small?',
          binding: { class: 'Risk', element: 'comment' },
        },
        {
          type: 'date',
          id: 'riskOver',
          label: 'When was this risk over?',
          help: 'Leave it empty while the risk is still there.',
          max: 'today',
          binding: { class: 'Risk', element: 'endDateOfRisk' },
        },
      ],
    },
    {
      type: 'group',
      id: 'needs',
      label: 'Needs on the record',
      help: 'What the person needs because of this. Needs the record has already stand here too.',
      repeats: { each: 'need' },
      binding: { class: 'Need' },
      items: [
        {
          type: 'long-text',
          id: 'need',
          label: 'What does the person need?',
          binding: { class: 'Need', element: 'freeText' },
        },
      ],
    },
    {
      type: 'group',
      id: 'actions',
      label: 'Actions on the record',
      help: 'Actions agreed earlier stand here. Look at each: is it done, does it work, is it still right?',
      repeats: { each: 'action' },
      binding: { class: 'Instruction' },
      items: [
        {
          type: 'long-text',
          id: 'action',
          label: 'What will be done?',
          binding: { class: 'Instruction', element: 'what', select: 'originalText' },
        },
        {
          type: 'text',
          id: 'actionBy',
          label: 'Who does it?',
          binding: { class: 'Instruction', element: 'who', select: 'name' },
        },
        {
          type: 'date',
          id: 'actionWhen',
          label: 'From when, or by when?',
          binding: { class: 'Instruction', element: 'when' },
        },
        {
          type: 'choice',
          id: 'actionStatus',
          label: 'How far is it?',
          options: [
            { code: 'To be done', label: 'To be done' },
            { code: 'In progress', label: 'In progress' },
            { code: 'Done', label: 'Done' },
            { code: 'Stopped', label: 'Stopped' },
          ],
          open: { label: 'In other words' },
          binding: { class: 'Instruction', element: 'status', select: 'originalText' },
        },
        {
          type: 'date',
          id: 'actionReview',
          label: 'When do you look whether it works?',
          binding: { class: 'Instruction', element: 'reviewDate' },
        },
      ],
    },
    {
      type: 'date',
      id: 'reviewOn',
      label: 'When is all of this looked at again?',
      help: 'Sooner, whenever something changes.',
      required: true,
      min: 'today',
      binding: { class: 'Review', element: 'plannedReviewDateInterval', mode: 'write', on: 'create' },
    },
    {
      type: 'text',
      id: 'reviewBy',
      label: 'Who sees that it is?',
      binding: { class: 'Review', element: 'responsibilityForReview', select: 'name', mode: 'write', on: 'create' },
    },
  ],
};
