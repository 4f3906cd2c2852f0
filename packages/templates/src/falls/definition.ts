// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { whatFollows } from '../risk-assessment/parts/what-follows.js';
import { around } from './parts/around.js';
import { body } from './parts/body.js';
import { health } from './parts/health.js';
import { history } from './parts/history.js';
import { notLookedAt } from './parts/not-looked-at.js';
import { sensesAndMind } from './parts/senses-and-mind.js';

/**
 * A falls assessment of many factors without a score: NICE NG249 says not to use tools that predict falls. Each finding
 * leads to actions of its own, which are records of the person.
 */
export const falls: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'falls',
  url: 'https://careplan-kit.example/form/falls',
  version: '1.0.0',
  status: 'active',
  title: 'Falls: what makes a fall more likely, and what we do',
  description: 'Looks at everything that can make a person fall. There is no score: each finding gets its own action.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words are our own. The topics follow NICE NG249; no falls prediction tool is used or reproduced.',
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
          initial: { op: 'constant', value: 'Falls assessment' },
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
          id: 'why',
          label: 'Why now?',
          options: [
            { code: 'moved-in', label: 'Moved in, or care begins' },
            { code: 'after-a-fall', label: 'After a fall' },
            { code: 'planned', label: 'Planned review' },
            { code: 'change', label: 'Something has changed' },
          ],
        },
        {
          type: 'long-text',
          id: 'personsView',
          label: 'What does the person say about it?',
          help: 'What worries them, what they want to go on doing, and which risks they are ready to take.',
          unknowns: ['not-asked', 'declined'],
        },
      ],
    },
    history,
    body,
    sensesAndMind,
    health,
    around,
    notLookedAt,
    whatFollows,
  ],
};
