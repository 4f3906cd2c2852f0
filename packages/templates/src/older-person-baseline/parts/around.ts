// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { attorneysOnRecord } from '../../attorneys-on-record.js';
import { statementOnRecord } from '../../on-record.js';
import { more, usually } from './usual.js';

/** How medicines are taken, which papers there are, and who belongs to them. */
export const around: readonly GroupItem[] = [
  {
    type: 'group',
    id: 'medicinesAndPapers',
    label: 'Medicines and papers',
    items: [
      usually(
        'medicinesHow',
        'How do they take their medicines?',
        'From whose hand, with what, what they refuse. The list itself is on the medicines chart.',
      ),
      statementOnRecord(
        'resuscitation',
        'Is there a decision about resuscitation (DNACPR, ReSPECT)?',
        'Yes: the signed form counts',
        'resuscitation',
        'If there is none, or nobody knows, resuscitation is not refused.',
      ),
      statementOnRecord(
        'advanceDecision',
        'Is there an advance decision to refuse treatment?',
        'Yes: the signed paper counts',
        'advanceDecision',
      ),
      statementOnRecord(
        'deprivation',
        'Was a deprivation of liberty (DoLS) asked for or authorised?',
        'Yes',
        'deprivationOfLiberty',
      ),
      ...attorneysOnRecord(
        'Attorneys and deputies on the record',
        'They decide only what the person cannot decide at that time, and only what their paper covers.',
        'No attorney is on the record. That does not say that there is none.',
      ),
      more(
        'placeOfCare',
        'Where do they want to be cared for if they become very ill?',
        'Only if they have said so. The form on future wishes has more.',
      ),
    ],
  },
  {
    type: 'group',
    id: 'people',
    label: 'People, and what they like doing',
    items: [
      usually('visitors', 'Who visits or rings, and whom do they know best?'),
      more('interests', 'What do they do on a usual day?'),
    ],
  },
];
