// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormDefinition } from '@careplan-kit/forms/contract';
import { all, answer, constant, inAny, is, oneOf, surely, variable } from '../expressions.js';
import { seen } from './parts/conditions.js';
import { danger, infection } from './parts/infection.js';
import { looks } from './parts/looks.js';
import { wound } from './parts/wound.js';

const overLooks = (fold: 'first' | 'last', value: Expression): Expression => ({
  op: 'over',
  items: 'looks',
  fold,
  value,
});

/** More days than any chart has. */
const NEVER = 100_000;

/** Days since the latest look of which this is true. */
const daysSince = (when: Expression): Expression => ({
  op: 'over',
  items: 'looks',
  fold: 'least',
  value: {
    op: 'if',
    when: surely(when),
    then: { op: 'days-between', from: answer('lookedOn'), to: { op: 'today' } },
    otherwise: constant(NEVER),
  },
});

/** Seen, and no look of a later day found the wound clear. A look that did not happen clears nothing. */
const notClearedSince = (name: string): Expression => ({
  op: 'and',
  of: [
    { op: 'less', left: variable(name), right: constant(NEVER) },
    { op: 'less-or-equal', left: variable(name), right: variable('daysSinceClear') },
  ],
});

/** One wound from the first look to the last: what it is, and how it changes. */
export const woundChart: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'wound-chart',
  url: 'https://careplan-kit.example/form/wound-chart',
  version: '1.0.0',
  status: 'active',
  title: 'Wound chart',
  description:
    'One wound, look after look: size, bed, edge, fluid, smell, infection, pain, dressing. A nurse says what kind it is.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words are our own. Numbers of the pressure ulcer categories are those in general use (EPUAP, NPIAP, PPPIA 2019); no definition or picture of theirs is reproduced.',
  },
  items: [wound, looks],
  variables: [
    // A look that says nothing of it counts as long ago: a chart nobody measured in is due.
    { name: 'daysSinceMeasured', value: daysSince({ op: 'exists', item: 'lengthMm' }) },
    { name: 'daysSinceInfection', value: daysSince(infection) },
    { name: 'daysSinceDanger', value: daysSince(danger) },
    { name: 'daysSinceClear', value: daysSince(oneOf('infectionSigns', 'none')) },
    {
      name: 'daysToChange',
      value: {
        op: 'over',
        items: 'looks',
        fold: 'greatest',
        value: {
          op: 'first-known',
          of: [{ op: 'days-between', from: { op: 'today' }, to: answer('nextChangeOn') }, constant(-NEVER)],
        },
      },
    },
  ],
  scores: [
    {
      id: 'wound-chart',
      title: 'How the wound is doing',
      parts: [],
      flags: [
        {
          code: 'infection',
          label: 'A sign of infection was seen: the nurse or GP has to know',
          when: notClearedSince('daysSinceInfection'),
        },
        {
          code: 'infection-now',
          label: 'Infection may be spreading: ring the nurse or GP now',
          when: notClearedSince('daysSinceDanger'),
        },
        {
          code: 'change-due',
          label: 'The dressing is due to be changed',
          when: { op: 'between', value: variable('daysToChange'), low: constant(1 - NEVER), high: constant(-1) },
        },
        {
          code: 'measure-due',
          label: 'It is due to be measured',
          when: all(
            inAny('looks', seen),
            is(variable('daysSinceMeasured'), 'greater', {
              op: 'first-known',
              of: [answer('measureEveryDays'), constant(7)],
            }),
          ),
        },
      ],
      results: [
        {
          code: 'areaMm2',
          label: 'Length times width at the last look, in square millimetres',
          value: overLooks('last', { op: 'multiply', left: answer('lengthMm'), right: answer('widthMm') }),
        },
        {
          code: 'changeInLengthMm',
          label: 'Length since the first look, in millimetres (below zero: shorter)',
          value: {
            op: 'subtract',
            left: overLooks('last', answer('lengthMm')),
            right: overLooks('first', answer('lengthMm')),
          },
        },
      ],
    },
  ],
};
