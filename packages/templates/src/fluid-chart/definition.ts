// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { answer, is, unless, variable } from '../expressions.js';
import { drunk } from './drunk.js';
import { passed } from './passed.js';
import { fluidBalance, isEmpty, variables } from './scores.js';
import { thickness } from './thickness.js';

/** One person's day of drinking and passing water: each drink as it is taken, and the sum as far as it is known. */
export const fluidChart: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'fluid-chart',
  url: 'https://careplan-kit.example/form/fluid-chart',
  version: '1.0.0',
  status: 'active',
  title: 'Fluid chart',
  description:
    'One day, from midnight to midnight. What was drunk, not what was offered. No target holds unless one is recorded for the person.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own. No target is assumed.' },
  items: [
    { type: 'date', id: 'date', label: 'Which day?', required: true, max: 'today', initial: { op: 'today' } },
    ...thickness,
    {
      type: 'group',
      id: 'intake',
      label: 'Drunk',
      repeats: { each: 'drink' },
      layout: 'table',
      items: drunk,
    },
    {
      type: 'integer',
      id: 'drunkSoFar',
      label: 'Drunk so far',
      help: 'It stays empty while an amount is missing: half a sum would pass for the whole.',
      unit: 'ml',
      unitCode: 'mL',
      readOnly: true,
      calculate: variable('drunk'),
      enableWhen: unless(isEmpty('intake')),
    },
    {
      type: 'display',
      id: 'nothingYet',
      label: 'Nothing is entered yet. That does not mean that nothing was drunk.',
      enableWhen: isEmpty('intake'),
    },
    {
      type: 'display',
      id: 'tooMuch',
      label: 'That is more than the most agreed for them. Ask the nurse or senior now, before the next drink.',
      enableWhen: is(variable('drunkAtLeast'), 'greater', answer('restrictionMl')),
    },
    {
      type: 'group',
      id: 'output',
      label: 'Passed',
      help: 'Only where somebody has asked for it to be measured.',
      repeats: { each: 'measure' },
      layout: 'table',
      items: passed,
    },
    {
      type: 'integer',
      id: 'passedSoFar',
      label: 'Passed so far',
      unit: 'ml',
      unitCode: 'mL',
      readOnly: true,
      calculate: variable('passed'),
      enableWhen: { op: 'over', items: 'output', fold: 'any', value: { op: 'constant', value: true } },
    },
    {
      type: 'group',
      id: 'agreed',
      label: 'What was agreed for this person',
      items: [
        {
          type: 'integer',
          id: 'targetMl',
          label: 'What should they drink in a day?',
          help: 'As their plan says. There is no usual figure: with heart or kidney trouble it may be less.',
          unit: 'ml',
          unitCode: 'mL',
          min: 1,
          max: 10000,
          unknowns: ['none-known', 'unknown'],
        },
        {
          type: 'integer',
          id: 'restrictionMl',
          label: 'What is the most they may drink in a day?',
          unit: 'ml',
          unitCode: 'mL',
          min: 1,
          max: 10000,
          unknowns: ['none-known', 'unknown'],
        },
        { type: 'text', id: 'agreedBy', label: 'Who agreed it, and when?', unknowns: ['unknown'] },
      ],
    },
    { type: 'long-text', id: 'comment', label: 'Anything worth telling?' },
  ],
  variables,
  scores: [fluidBalance],
};
