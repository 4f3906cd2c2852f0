// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { attorneysOnRecord } from '../../attorneys-on-record.js';

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
    ...attorneysOnRecord(
      'Attorneys and deputies on my record',
      'They decide only what I cannot decide at that time, and only what their paper covers.',
      'No attorney is on my record. That does not say that there is none: ask whoever is with me.',
    ),
    {
      type: 'display',
      id: 'askMeFirst',
      label: 'Ask me first, each time. Next of kin are told and asked, and do not decide for me.',
    },
  ],
};
