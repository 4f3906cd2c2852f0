// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { alertness, breathing, circulation } from './parts/readings.js';
import { newDecision, oxygenDecision, scaleOneDespite, spo2Scale, standingDecision } from './parts/scale.js';
import { warnings } from './parts/response.js';
import { acknowledgement } from './acknowledgement.js';
import { news2, variables } from './scores.js';

/** One set of readings of one person, for a round through many rooms. What follows is written in the form of the person. */
export const observationsRow: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'observations-row',
  url: 'https://careplan-kit.example/form/observations-row',
  version: '1.0.0',
  status: 'active',
  title: 'Observations: one set',
  language: 'en-GB',
  licence: acknowledgement,
  items: [
    { type: 'time', id: 'takenAt', label: 'At what time?', required: true },
    standingDecision,
    spo2Scale,
    scaleOneDespite,
    oxygenDecision,
    newDecision,
    ...breathing,
    ...circulation,
    ...alertness,
    ...warnings,
  ],
  variables,
  scores: [news2],
};
