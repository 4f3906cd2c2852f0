// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { after, before } from './parts/matrix.js';
import { whatFollows } from './parts/what-follows.js';

/** One hazard: who may be hurt, how likely and how bad, before and after what is done about it. */
export const riskAssessment: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'risk-assessment',
  url: 'https://careplan-kit.example/form/risk-assessment',
  version: '1.0.0',
  status: 'active',
  title: 'Risk assessment',
  description:
    'One danger: who could be hurt, how likely and how bad, and what is done about it. For falls, choking, moving, bed rails and fire there are forms of their own.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own. A grid of five by five is in common use and nobody’s.' },
  items: [
    {
      type: 'group',
      id: 'danger',
      label: 'The danger',
      help: 'This writes a new risk. If the record has it already, say below that the old one is over.',
      items: [
        {
          type: 'text',
          id: 'kindOfAssessment',
          label: 'Kind of assessment',
          hidden: true,
          initial: { op: 'constant', value: 'Risk assessment' },
          binding: { class: 'Assessment', element: 'assessmentType', mode: 'write', on: 'create' },
        },
        {
          type: 'date',
          id: 'assessedOn',
          label: 'When did you look at this with the person?',
          required: true,
          max: 'today',
          initial: { op: 'today' },
          binding: { class: 'Risk', element: 'startDateOfRisk', mode: 'write', on: 'create' },
        },
        {
          type: 'choice',
          id: 'kind',
          label: 'What kind of danger is it?',
          required: true,
          control: 'drop-down',
          options: [
            { code: 'going-out', label: 'Going out', system: 'https://careplan-kit.example/CodeSystem/risk-kind' },
            {
              code: 'getting-lost',
              label: 'Getting lost',
              system: 'https://careplan-kit.example/CodeSystem/risk-kind',
            },
            {
              code: 'at-home',
              label: 'Kitchen, bath, electricity',
              system: 'https://careplan-kit.example/CodeSystem/risk-kind',
            },
            {
              code: 'activity',
              label: 'Something they do or want to do',
              system: 'https://careplan-kit.example/CodeSystem/risk-kind',
            },
            { code: 'illness', label: 'Illness', system: 'https://careplan-kit.example/CodeSystem/risk-kind' },
            {
              code: 'other-people',
              label: 'Other people',
              system: 'https://careplan-kit.example/CodeSystem/risk-kind',
            },
            {
              code: 'self-harm',
              label: 'Hurting or neglecting themselves',
              system: 'https://careplan-kit.example/CodeSystem/risk-kind',
            },
          ],
          open: { label: 'Another kind' },
          binding: { class: 'Risk', element: 'riskCategory', as: 'coded-value', mode: 'write', on: 'create' },
        },
        {
          type: 'long-text',
          id: 'hazard',
          label: 'What could happen?',
          required: true,
          binding: { class: 'Risk', element: 'freeText', mode: 'write', on: 'create' },
        },
        {
          type: 'multiple-choice',
          id: 'whoCouldBeHurt',
          label: 'Who could be hurt?',
          required: true,
          options: [
            { code: 'person', label: 'The person' },
            { code: 'others', label: 'Others who live here' },
            { code: 'staff', label: 'Staff' },
            { code: 'visitors', label: 'Visitors' },
          ],
          open: { label: 'Somebody else' },
        },
        {
          type: 'long-text',
          id: 'goodOfIt',
          label: 'What is good about it for the person?',
          help: 'A life without any risk is no life. Say what they would lose.',
        },
        {
          type: 'long-text',
          id: 'personsView',
          label: 'What does the person say?',
          unknowns: ['not-asked', 'declined'],
        },
      ],
    },
    before,
    after,
    {
      type: 'text',
      id: 'owner',
      label: 'Who answers for this risk?',
      help: 'One person by name, who sees that what is planned is done.',
      required: true,
    },
    whatFollows,
  ],
  scores: [
    {
      id: 'before',
      title: 'As it is now',
      version: 'A common 5 by 5 grid; the bands are ours',
      parts: [
        { value: { op: 'weight', item: 'likelihoodBefore' } },
        { value: { op: 'weight', item: 'severityBefore' } },
      ],
      total: {
        op: 'multiply',
        left: { op: 'weight', item: 'likelihoodBefore' },
        right: { op: 'weight', item: 'severityBefore' },
      },
      bands: [
        { code: 'low', label: 'Low', min: 1, max: 4 },
        { code: 'medium', label: 'Medium', min: 5, max: 9 },
        { code: 'high', label: 'High', min: 10, max: 14 },
        { code: 'very-high', label: 'Very high', min: 15, max: 25 },
      ],
      flags: [
        {
          code: 'could-be-fatal',
          label: 'Could kill: a low number is no reason to leave it',
          when: {
            op: 'equal',
            left: { op: 'answer', item: 'severityBefore' },
            right: { op: 'constant', value: 'catastrophic' },
          },
        },
      ],
    },
    {
      id: 'after',
      title: 'What is left over',
      version: 'A common 5 by 5 grid; the bands are ours',
      parts: [{ value: { op: 'weight', item: 'likelihoodAfter' } }, { value: { op: 'weight', item: 'severityAfter' } }],
      total: {
        op: 'multiply',
        left: { op: 'weight', item: 'likelihoodAfter' },
        right: { op: 'weight', item: 'severityAfter' },
      },
      bands: [
        { code: 'low', label: 'Low', min: 1, max: 4 },
        { code: 'medium', label: 'Medium', min: 5, max: 9 },
        { code: 'high', label: 'High', min: 10, max: 14 },
        { code: 'very-high', label: 'Very high', min: 15, max: 25 },
      ],
      flags: [
        {
          code: 'could-be-fatal',
          label: 'Could kill: a low number is no reason to leave it',
          when: {
            op: 'equal',
            left: { op: 'answer', item: 'severityAfter' },
            right: { op: 'constant', value: 'catastrophic' },
          },
        },
      ],
    },
  ],
};
