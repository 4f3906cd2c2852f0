// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { conclusionOfAssessor, whatNext } from './conclusion.js';
import { helpToDecide, theDecision } from './decision.js';
import { causeOfIt, fourAbilities } from './test-of-capacity.js';

/**
 * Mental capacity for one decision at one time (Mental Capacity Act 2005, sections 1 to 3): help first, then the four
 * abilities, then the impairment, then the link between the two. The conclusion is the assessor's own: nothing fills it
 * in or changes it. What is not yet written for it stands beside it.
 */
export const mentalCapacity: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'mental-capacity',
  url: 'https://careplan-kit.example/form/mental-capacity',
  version: '1.0.0',
  status: 'active',
  title: 'Mental capacity assessment',
  description:
    'For one decision on one day, in England and Wales, of somebody aged 16 or over. Everybody is taken to be able to decide until it is shown that they cannot.',
  language: 'en-GB',
  licence: {
    kind: 'open',
    text: 'Contains public sector information licensed under the Open Government Licence v3.0 (Mental Capacity Act 2005, sections 1 to 3). All words of the questions are our own.',
  },
  items: [theDecision, helpToDecide, fourAbilities, causeOfIt, conclusionOfAssessor, whatNext],
  variables: [
    {
      name: 'someAbilityMissing',
      value: {
        op: 'or',
        of: [
          { op: 'equal', left: { op: 'answer', item: 'understand' }, right: { op: 'constant', value: false } },
          { op: 'equal', left: { op: 'answer', item: 'retain' }, right: { op: 'constant', value: false } },
          { op: 'equal', left: { op: 'answer', item: 'useWeigh' }, right: { op: 'constant', value: false } },
          { op: 'equal', left: { op: 'answer', item: 'communicate' }, right: { op: 'constant', value: false } },
        ],
      },
    },
    {
      // A blank has not been shown.
      name: 'helpShown',
      value: {
        op: 'first-known',
        of: [
          { op: 'equal', left: { op: 'answer', item: 'supportGiven' }, right: { op: 'constant', value: true } },
          { op: 'constant', value: false },
        ],
      },
    },
    {
      name: 'causeShown',
      value: {
        op: 'first-known',
        of: [
          {
            op: 'and',
            of: [
              { op: 'equal', left: { op: 'answer', item: 'impairment' }, right: { op: 'constant', value: true } },
              { op: 'equal', left: { op: 'answer', item: 'causal' }, right: { op: 'constant', value: true } },
            ],
          },
          { op: 'constant', value: false },
        ],
      },
    },
    {
      name: 'notEvidenced',
      value: {
        op: 'and',
        of: [
          {
            op: 'equal',
            left: { op: 'answer', item: 'conclusion' },
            right: { op: 'constant', value: 'lacks-capacity' },
          },
          {
            op: 'not',
            of: {
              op: 'first-known',
              of: [
                {
                  op: 'and',
                  of: [
                    { op: 'variable', name: 'helpShown' },
                    { op: 'variable', name: 'someAbilityMissing' },
                    { op: 'variable', name: 'causeShown' },
                  ],
                },
                { op: 'constant', value: false },
              ],
            },
          },
        ],
      },
    },
  ],
  scores: [
    {
      id: 'mca-capacity',
      title: 'What is written for the conclusion',
      version: 'Mental Capacity Act 2005; [2021] UKSC 52',
      parts: [],
      flags: [
        {
          code: 'not-evidenced',
          label: 'What is written does not yet support that the person lacks capacity',
          when: { op: 'variable', name: 'notEvidenced' },
        },
      ],
      results: [
        { code: 'conclusion', label: 'Conclusion of the assessor', value: { op: 'answer', item: 'conclusion' } },
      ],
    },
  ],
};
