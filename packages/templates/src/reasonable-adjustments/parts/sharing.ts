// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { REASONABLE_ADJUSTMENT_CODES } from '@careplan-kit/model/reasonable-adjustments';
import { all, answer, constant, is, oneOf } from '../../expressions.js';
import { holds } from './adjustments.js';
import { PROXY_OPTIONS } from './codes.js';

const { objectionToUpload } = REASONABLE_ADJUSTMENT_CODES;
const objections = { op: 'over', items: 'objections', fold: 'count' } as const;
const objected = oneOf('sharing', 'objected');

/** What the person knows and wants of the national flag, and on whose word. An objection ends no adjustment. */
export const sharing: GroupItem = {
  type: 'group',
  id: 'sharingNationally',
  label: 'Sharing it with the NHS, so that others help too',
  help: 'The flag is shared unless the person objects. Tell them what is shared and with whom, in a way they understand.',
  items: [
    {
      type: 'choice',
      id: 'sharing',
      label: 'Is it shared?',
      required: true,
      control: 'radio',
      options: [
        { code: 'shared', label: 'Yes, and they know it' },
        { code: 'objected', label: 'No: they do not want it shared' },
        { code: 'not-yet-told', label: 'They have not been told yet' },
      ],
    },
    {
      type: 'date',
      id: 'sharingOn',
      label: 'When was that decided?',
      required: true,
      max: 'today',
      enableWhen: oneOf('sharing', 'shared', 'objected'),
    },
    {
      type: 'choice',
      id: 'decidedAs',
      label: 'On whose word?',
      help: 'Ask the person first. Somebody else only when they cannot decide this, after a capacity assessment for it.',
      required: true,
      unknowns: ['unknown'],
      enableWhen: oneOf('sharing', 'shared', 'objected'),
      options: PROXY_OPTIONS,
    },
    {
      type: 'text',
      id: 'decidedBy',
      label: 'Who decided, and what shows that they may?',
      help: 'Name, and where the assessment, the power of attorney or the order is kept. Being family gives no right.',
      required: true,
      enableWhen: oneOf('decidedAs', '002', '003', '004'),
    },
    {
      type: 'choice',
      id: 'consent',
      label: 'Where your policy asks for consent to write them down: what did they say?',
      help: 'Leave it empty where it does not. Without consent the help goes on; what is written follows your policy.',
      unknowns: ['not-asked'],
      options: [
        { code: 'RACONSENT', label: 'They agree' },
        { code: 'RADISSENT', label: 'They do not agree' },
        { code: 'RAREVOKED', label: 'They agreed, and have taken it back' },
      ],
    },
    {
      type: 'display',
      id: 'localOnly',
      label: 'Here only: it is not sent anywhere. The adjustments stay on this record and are done as before.',
      enableWhen: objected,
    },
    {
      type: 'display',
      id: 'objectionToAdd',
      label: 'Add the objection below, so that it stands on the record.',
      enableWhen: all(objected, is(objections, 'equal', 0)),
    },
    {
      type: 'display',
      id: 'objectionThere',
      label:
        'An objection stands below and you say “shared”. Ask the person, and say “inactive” there if they have changed their mind.',
      enableWhen: all(oneOf('sharing', 'shared'), {
        op: 'over',
        items: 'objections',
        fold: 'any',
        value: is(answer('objectionHolds'), 'equal', 'active'),
      }),
    },
    {
      type: 'group',
      id: 'objections',
      label: 'Objection to sharing it nationally',
      repeats: { max: 3, each: 'objection' },
      binding: { class: 'Alert', where: { element: 'codedValue', select: 'code', is: [objectionToUpload.code] } },
      items: [
        {
          type: 'long-text',
          id: 'objectionSays',
          label: 'What do they say or show about it?',
          help: 'Begin so that it is understood alone: “Does not want the adjustments shared outside this home.”',
          required: true,
          binding: { class: 'Alert', element: 'freeText' },
        },
        {
          type: 'choice',
          id: 'objectionCode',
          label: 'Its code',
          hidden: true,
          calculate: constant(objectionToUpload.code),
          enableWhen: { op: 'exists', item: 'objectionSays' },
          options: [
            {
              code: objectionToUpload.code,
              label: objectionToUpload.display,
              system: objectionToUpload.system,
            },
          ],
          binding: { class: 'Alert', element: 'codedValue', as: 'coded-value' },
        },
        {
          // So that the banner shows it with the adjustments.
          type: 'choice',
          id: 'objectionKind',
          label: 'Kind of warning',
          hidden: true,
          repeats: { min: 1, max: 1 },
          calculate: constant('objection'),
          enableWhen: { op: 'exists', item: 'objectionSays' },
          options: [
            {
              code: 'objection',
              label: 'Reasonable adjustments: objection to sharing',
              system: 'https://careplan-kit.example/CodeSystem/reasonable-adjustments',
            },
          ],
          binding: { class: 'Alert', element: 'alertCategory', as: 'coded-value' },
        },
        {
          type: 'date',
          id: 'objectionOn',
          label: 'When did they say so?',
          required: true,
          max: 'today',
          binding: { class: 'Alert', element: 'alertStartDate' },
        },
        holds('objectionHolds', 'Does it hold?', 'Inactive: they have changed their mind.'),
      ],
    },
  ],
};
