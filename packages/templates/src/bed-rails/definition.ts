// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { whatFollows } from '../risk-assessment/parts/what-follows.js';
import { consent } from './parts/consent.js';
import { decision } from './parts/decision.js';
import { fit } from './parts/fit.js';
import { person } from './parts/person.js';

/** Bed rails: other ways first, then consent, then whether they fit. The measurements are checks and not a score. */
export const bedRails: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'bed-rails',
  url: 'https://careplan-kit.example/form/bed-rails',
  version: '1.0.0',
  status: 'active',
  title: 'Bed rails',
  description: 'Whether bed rails are right for this person on this bed, and what is done instead when they are not.',
  language: 'en-GB',
  licence: {
    kind: 'open',
    text: 'Contains public sector information licensed under the Open Government Licence v3.0 (MHRA, Bed rails: management and safe use). Measurements are those of BS EN 60601-2-52, whose text and tables are not reproduced. All words are our own.',
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
          initial: { op: 'constant', value: 'Bed rails assessment' },
          binding: { class: 'Assessment', element: 'assessmentType', mode: 'write', on: 'create' },
        },
        {
          type: 'date',
          id: 'assessedOn',
          label: 'When did you look at this with the person?',
          help: 'Before rails are first used, and again whenever the bed, the mattress or the person changes.',
          required: true,
          max: 'today',
          initial: { op: 'today' },
        },
      ],
    },
    person,
    consent,
    fit,
    decision,
    whatFollows,
  ],
  scores: [
    {
      id: 'bed-rails',
      title: 'Bed rail checks',
      version: 'MHRA guidance of August 2023; BS EN 60601-2-52',
      parts: [],
      flags: [
        {
          code: 'dimension-fail',
          label: 'A measurement fails: do not use until it is put right',
          when: {
            op: 'or',
            of: [
              {
                op: 'greater',
                left: { op: 'answer', item: 'gapBetweenBarsMm' },
                right: { op: 'constant', value: 120 },
              },
              {
                op: 'greater',
                left: { op: 'answer', item: 'gapRailPlatformMm' },
                right: { op: 'constant', value: 120 },
              },
              {
                op: 'and',
                of: [
                  { op: 'greater', left: { op: 'answer', item: 'gapEndMm' }, right: { op: 'constant', value: 60 } },
                  { op: 'less', left: { op: 'answer', item: 'gapEndMm' }, right: { op: 'constant', value: 318 } },
                ],
              },
              {
                op: 'less',
                left: { op: 'answer', item: 'heightAboveMattressMm' },
                right: { op: 'constant', value: 220 },
              },
            ],
          },
        },
        {
          code: 'do-not-use',
          label: 'Rails are likely to add to the danger',
          when: {
            op: 'or',
            of: [
              { op: 'answer', item: 'couldClimb' },
              {
                op: 'and',
                of: [
                  { op: 'answer', item: 'confused' },
                  { op: 'answer', item: 'mobile' },
                ],
              },
            ],
          },
        },
        {
          code: 'no-consent',
          label: 'Neither consent nor a best interests decision',
          when: { op: 'equal', left: { op: 'answer', item: 'consentBasis' }, right: { op: 'constant', value: 'none' } },
        },
      ],
      results: [
        {
          code: 'failed',
          label: 'Measurements that fail',
          value: {
            op: 'which',
            of: [
              {
                gives: 'gapBetweenBarsMm',
                when: {
                  op: 'greater',
                  left: { op: 'answer', item: 'gapBetweenBarsMm' },
                  right: { op: 'constant', value: 120 },
                },
              },
              {
                gives: 'gapRailPlatformMm',
                when: {
                  op: 'greater',
                  left: { op: 'answer', item: 'gapRailPlatformMm' },
                  right: { op: 'constant', value: 120 },
                },
              },
              {
                gives: 'gapEndMm',
                when: {
                  op: 'and',
                  of: [
                    { op: 'greater', left: { op: 'answer', item: 'gapEndMm' }, right: { op: 'constant', value: 60 } },
                    { op: 'less', left: { op: 'answer', item: 'gapEndMm' }, right: { op: 'constant', value: 318 } },
                  ],
                },
              },
              {
                gives: 'heightAboveMattressMm',
                when: {
                  op: 'less',
                  left: { op: 'answer', item: 'heightAboveMattressMm' },
                  right: { op: 'constant', value: 220 },
                },
              },
            ],
          },
        },
      ],
    },
  ],
};
