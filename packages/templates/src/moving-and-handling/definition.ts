// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { whatFollows } from '../risk-assessment/parts/what-follows.js';
import { equipment } from './parts/equipment.js';
import { person } from './parts/person.js';
import { tasks } from './parts/tasks.js';

/** Moving and handling: the person, each move, the equipment, the place and who helps. No score. */
export const movingAndHandling: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'moving-and-handling',
  url: 'https://careplan-kit.example/form/moving-and-handling',
  version: '1.0.0',
  status: 'active',
  title: 'Moving and handling',
  description: 'How this person is helped to move, safely for them and for whoever helps.',
  language: 'en-GB',
  licence: {
    kind: 'open',
    text: 'All words are our own. The topics follow guidance of the Health and Safety Executive, which contains public sector information licensed under the Open Government Licence v3.0.',
  },
  items: [
    {
      type: 'group',
      id: 'about',
      label: 'Before you begin',
      items: [
        {
          type: 'text',
          id: 'kindOfAssessment',
          label: 'Kind of assessment',
          hidden: true,
          initial: { op: 'constant', value: 'Moving and handling assessment' },
          binding: { class: 'Assessment', element: 'assessmentType', mode: 'write', on: 'create' },
        },
        {
          type: 'date',
          id: 'assessedOn',
          label: 'When did you look at this with the person?',
          required: true,
          max: 'today',
          initial: { op: 'today' },
        },
        {
          type: 'choice',
          id: 'assessorTrained',
          label: 'Has whoever assesses this been trained to?',
          required: true,
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'display',
          id: 'provisionalPlan',
          label: 'Write down what keeps the person safe today, and ask for somebody trained to assess it.',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'assessorTrained' },
            right: { op: 'constant', value: 'no' },
          },
        },
      ],
    },
    person,
    tasks,
    equipment,
    {
      type: 'group',
      id: 'surroundings',
      label: 'The place, and who helps',
      items: [
        {
          type: 'multiple-choice',
          id: 'placeProblems',
          label: 'Is something about the place in the way?',
          required: true,
          options: [
            { code: 'space', label: 'Too little space round bed, chair or toilet' },
            { code: 'floor', label: 'Floor: carpet, steps, wet, rugs' },
            { code: 'bed', label: 'Bed does not go up and down' },
            { code: 'furniture', label: 'Chair or toilet too low, or furniture in the way' },
            { code: 'light', label: 'Too little light' },
            { code: 'none', label: 'Nothing, I looked', exclusive: true },
          ],
          open: { label: 'Something else' },
        },
        {
          type: 'long-text',
          id: 'placeWhat',
          label: 'What is done about it?',
          enableWhen: { op: 'not', of: { op: 'in', value: { op: 'answer', item: 'placeProblems' }, list: ['none'] } },
        },
        {
          type: 'long-text',
          id: 'helpers',
          label: 'What must those who help have been shown?',
          help: 'Training, this hoist, this person’s way. Say too if somebody may not do it, such as who is pregnant or has a bad back.',
        },
        {
          type: 'long-text',
          id: 'ifItGoesWrong',
          label: 'What do you do if they cannot go on in the middle of a move?',
        },
      ],
    },
    whatFollows,
  ],
};
