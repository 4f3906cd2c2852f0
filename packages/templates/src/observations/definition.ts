// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { acknowledgement } from './acknowledgement.js';
import { alertness, breathing, circulation } from './parts/readings.js';
import { planOnRecord, response, warnings } from './parts/response.js';
import { newDecision, oxygenDecision, scaleOneDespite, spo2Scale, standingDecision } from './parts/scale.js';
import { news2, variables } from './scores.js';

/** One set of observations, with NEWS2 where the host turns it on, and what was done about it. */
export const observations: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'observations',
  url: 'https://careplan-kit.example/form/observations',
  version: '1.0.0',
  status: 'active',
  title: 'Observations (NEWS2)',
  description:
    'Breathing, oxygen, blood pressure, pulse, alertness and temperature. For people of 16 and over who are not pregnant.',
  language: 'en-GB',
  licence: acknowledgement,
  items: [
    {
      type: 'text',
      id: 'kindOfAssessment',
      label: 'Kind of assessment',
      hidden: true,
      initial: { op: 'constant', value: 'Observations' },
      binding: { class: 'Assessment', element: 'assessmentType', mode: 'write', on: 'create' },
    },
    {
      type: 'text',
      id: 'scoreName',
      label: 'Which score',
      hidden: true,
      initial: { op: 'constant', value: 'NEWS2 (December 2017)' },
      binding: {
        class: 'Assessment',
        element: 'structuredAssessment',
        select: 'structuredAssessmentName.originalText',
        mode: 'write',
        on: 'create',
      },
    },
    {
      type: 'group',
      id: 'when',
      label: 'When and why',
      items: [
        {
          type: 'date',
          id: 'takenOn',
          label: 'Which day were they taken?',
          required: true,
          max: 'today',
          initial: { op: 'today' },
        },
        { type: 'time', id: 'takenAt', label: 'At what time?', required: true },
        {
          type: 'text',
          id: 'takenBy',
          label: 'Who took them, if it was not you?',
        },
        {
          type: 'choice',
          id: 'why',
          label: 'Why now?',
          options: [
            { code: 'plan', label: 'As planned' },
            { code: 'unwell', label: 'They seem unwell' },
            { code: 'fall', label: 'After a fall' },
            { code: 'hospital', label: 'Back from hospital' },
            { code: 'asked', label: 'A clinician asked for them' },
          ],
          open: { label: 'Another reason' },
        },
      ],
    },
    {
      type: 'group',
      id: 'breathing',
      label: 'Breathing and oxygen',
      items: [...breathing, standingDecision, spo2Scale, scaleOneDespite, oxygenDecision, newDecision],
    },
    { type: 'group', id: 'circulation', label: 'Blood pressure and pulse', items: circulation },
    { type: 'group', id: 'alertness', label: 'Alertness and temperature', items: alertness },
    ...warnings,
    {
      type: 'decimal',
      id: 'total',
      label: 'NEWS2 total',
      hidden: true,
      calculate: { op: 'score', score: 'news2' },
      binding: {
        class: 'Assessment',
        element: 'structuredAssessment',
        select: 'assessmentValue',
        mode: 'write',
        on: 'create',
      },
    },
    planOnRecord,
    response,
  ],
  variables,
  scores: [news2],
};
