// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Which papers there are and who decides with the person. What a paper says is never copied. */
export const decisions: GroupItem = {
  type: 'group',
  id: 'decisions',
  label: 'Decisions and papers',
  items: [
    {
      type: 'choice',
      id: 'resuscitation',
      label: 'Is there a decision about resuscitation (DNACPR, ReSPECT)?',
      help: 'If there is none, or nobody knows, resuscitation is not refused.',
      required: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      options: [{ code: 'yes', label: 'Yes: the signed form comes with me' }],
      binding: { class: 'Safety statements', element: 'resuscitation', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'resuscitationWhere',
      label: 'Where is the signed form about resuscitation now?',
      help: 'A copy in a computer is no signed form.',
      required: true,
      unknowns: ['unknown'],
      enableWhen: { op: 'exists', item: 'resuscitation' },
      binding: { class: 'Cardio-pulmonary resuscitation', element: 'locationOfDocument', mode: 'read' },
    },
    {
      type: 'choice',
      id: 'advanceDecision',
      label: 'Is there an advance decision to refuse treatment (ADRT)?',
      required: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      options: [{ code: 'yes', label: 'Yes: the signed paper comes with me' }],
      binding: { class: 'Safety statements', element: 'advanceDecision', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'advanceDecisionWhere',
      label: 'Where is the signed advance decision now?',
      required: true,
      unknowns: ['unknown'],
      enableWhen: { op: 'exists', item: 'advanceDecision' },
      binding: { class: 'Advance decision to refuse treatment (ADRT)', element: 'locationOfDocument', mode: 'read' },
    },
    {
      type: 'group',
      id: 'attorneysThere',
      label: 'Whether attorneys are on the record',
      hidden: true,
      repeats: {},
      binding: { class: 'Lasting power of attorney', mode: 'read' },
      items: [
        {
          type: 'text',
          id: 'attorneyThere',
          label: 'An attorney on the record',
          readOnly: true,
          binding: { class: 'Lasting power of attorney', element: 'nameOfLPA', mode: 'read' },
        },
      ],
    },
    {
      type: 'group',
      id: 'attorneys',
      label: 'Attorneys and deputies on my record',
      help: 'They decide only what I cannot decide at that time, and only what their paper covers.',
      enableWhen: {
        op: 'greater',
        left: { op: 'over', items: 'attorneysThere', fold: 'count' },
        right: { op: 'constant', value: 0 },
      },
      repeats: { each: 'attorney' },
      binding: { class: 'Lasting power of attorney', mode: 'read' },
      items: [
        {
          type: 'long-text',
          id: 'attorneyName',
          label: 'Name of the attorney',
          readOnly: true,
          binding: { class: 'Lasting power of attorney', element: 'nameOfLPA', mode: 'read' },
        },
        {
          type: 'text',
          id: 'attorneyForDisplay',
          label: 'Words of the code of the power',
          hidden: true,
          readOnly: true,
          binding: { class: 'Lasting power of attorney', element: 'codedValue', select: 'display', mode: 'read' },
        },
        {
          type: 'text',
          id: 'attorneyForWords',
          label: 'The power in words',
          hidden: true,
          readOnly: true,
          binding: { class: 'Lasting power of attorney', element: 'codedValue', select: 'originalText', mode: 'read' },
        },
        {
          type: 'long-text',
          id: 'attorneyFor',
          label: 'For what',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'exists', item: 'attorneyForDisplay' },
              { op: 'exists', item: 'attorneyForWords' },
            ],
          },
          calculate: {
            op: 'first-known',
            of: [
              { op: 'answer', item: 'attorneyForDisplay' },
              { op: 'answer', item: 'attorneyForWords' },
            ],
          },
        },
        {
          type: 'display',
          id: 'attorneyForNotSaid',
          label: 'What they may decide is not on the record: look at the paper.',
          enableWhen: {
            op: 'not',
            of: {
              op: 'or',
              of: [
                { op: 'exists', item: 'attorneyForDisplay' },
                { op: 'exists', item: 'attorneyForWords' },
              ],
            },
          },
        },
        {
          type: 'long-text',
          id: 'attorneyReached',
          label: 'How they are reached',
          readOnly: true,
          binding: { class: 'Lasting power of attorney', element: 'contactDetails', mode: 'read' },
        },
      ],
    },
    {
      type: 'display',
      id: 'noAttorneyListed',
      label: 'No attorney is on my record. That does not say that there is none: ask whoever is with me.',
      enableWhen: {
        op: 'equal',
        left: { op: 'over', items: 'attorneysThere', fold: 'count' },
        right: { op: 'constant', value: 0 },
      },
    },
    {
      type: 'display',
      id: 'askMeFirst',
      label: 'Ask me first, each time. Next of kin are told and asked, and do not decide for me.',
    },
  ],
};
