// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Every way there is, with what speaks for it and against it. Nothing is added up. */
export const waysToGo: GroupItem = {
  type: 'group',
  id: 'waysToGo',
  label: 'Ways to go',
  items: [
    {
      type: 'group',
      id: 'options',
      label: 'Ways to go',
      help: 'At least two. Doing nothing is one of them.',
      repeats: { min: 2, max: 10, each: 'option' },
      items: [
        { type: 'text', id: 'option', label: 'What is it?', required: true },
        { type: 'long-text', id: 'benefits', label: 'What is good about it for this person?' },
        { type: 'long-text', id: 'burdens', label: 'What is hard or risky about it for this person?' },
      ],
    },
    {
      type: 'long-text',
      id: 'lessRestrictive',
      label: 'Which way would leave the person most free, and was it chosen?',
      help: 'If not, say why it will not do.',
      required: true,
    },
    {
      type: 'boolean',
      id: 'lifeSustainingTreatment',
      label: 'Is it about treatment that keeps the person alive?',
      unknowns: ['unknown'],
    },
    {
      type: 'display',
      id: 'clinicianLeads',
      label:
        'The doctor in charge of the treatment leads such a decision. Nobody who decides may be moved by a wish that the person should die.',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'lifeSustainingTreatment' },
        right: { op: 'constant', value: true },
      },
    },
    {
      type: 'long-text',
      id: 'lifeSustaining',
      label: 'Who leads it, and how was it made sure that nobody is moved by a wish for death?',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'lifeSustainingTreatment' },
        right: { op: 'constant', value: true },
      },
    },
  ],
};

/** What was decided, by whom, and what if somebody disagrees. */
export const whatWasDecided: GroupItem = {
  type: 'group',
  id: 'whatWasDecided',
  label: 'What was decided',
  items: [
    {
      type: 'text',
      id: 'kindOfAssessment',
      label: 'Kind of assessment',
      hidden: true,
      whenHidden: 'keep',
      calculate: { op: 'constant', value: 'Best interests decision' },
      binding: { class: 'Assessment', element: 'assessmentType', mode: 'write', on: 'create' },
    },
    {
      type: 'long-text',
      id: 'decision',
      label: 'What was decided, in a sentence or two that name the decision?',
      help: 'This is what others read first.',
      required: true,
      binding: { class: 'Assessment', element: 'assessmentSummary', mode: 'write', on: 'create' },
    },
    {
      type: 'long-text',
      id: 'reasons',
      label: 'Why is this best for this person?',
      required: true,
      binding: { class: 'Assessment', element: 'comment', mode: 'write', on: 'create' },
    },
    {
      type: 'text',
      id: 'decisionMaker',
      label: 'Who made the decision?',
      help: 'One name. For daily care, whoever gives the care; for treatment, the doctor or nurse; for a move, often the council.',
      required: true,
    },
    { type: 'text', id: 'decisionMakerRole', label: 'What is their role?', required: true },
    { type: 'date', id: 'decidedOn', label: 'When?', required: true, max: 'today', initial: { op: 'today' } },
    {
      type: 'choice',
      id: 'agreement',
      label: 'Does everybody who was asked agree?',
      unknowns: ['not-asked', 'unknown'],
      options: [
        { code: 'agreed', label: 'Yes, everybody' },
        { code: 'person-objects', label: 'The person themselves objects' },
        { code: 'others-object', label: 'Somebody else does not agree' },
      ],
    },
    {
      type: 'long-text',
      id: 'disagreement',
      label: 'Who does not agree, why, and what is done about it?',
      enableWhen: {
        op: 'in',
        value: { op: 'answer', item: 'agreement' },
        list: ['person-objects', 'others-object'],
      },
    },
    {
      type: 'display',
      id: 'courtOfProtection',
      label:
        'Talk again, with somebody from outside if that helps. If it cannot be settled, the Court of Protection decides: ask for legal advice soon.',
      enableWhen: {
        op: 'in',
        value: { op: 'answer', item: 'agreement' },
        list: ['person-objects', 'others-object'],
      },
    },
    { type: 'date', id: 'reviewDate', label: 'When will it be looked at again?' },
    { type: 'text', id: 'reviewer', label: 'Who will look at it again?' },
  ],
};
