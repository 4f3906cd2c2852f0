// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { listOnRecord, wordsOnRecord } from '../../on-record.js';
import { more, oneOfThese, usually } from './usual.js';

const inDevice = (element: string) => ({ class: 'Device', element, mode: 'read' }) as const;
const inRisk = (element: string) => ({ class: 'Risk', element, mode: 'read' }) as const;

/** Moving, and falls. */
export const moving: GroupItem = {
  type: 'group',
  id: 'moving',
  label: 'Moving',
  items: [
    oneOfThese('walking', 'How do they usually get about?', [
      ['alone', 'Walk by themselves'],
      ['aid', 'Walk with a stick or frame'],
      ['one', 'Walk with one person beside them'],
      ['two', 'Walk with two people'],
      ['chair', 'In a wheelchair'],
      ['bed', 'They stay in bed'],
    ]),
    usually(
      'gettingUp',
      'How do they get up from bed and chair?',
      'How many people, which hoist and sling, by night too.',
    ),
    more('stairs', 'How far do they walk, and do they manage stairs?'),
    ...listOnRecord({
      id: 'aids',
      label: 'Aids on the record',
      each: 'aid',
      binding: { class: 'Device' },
      items: [
        { type: 'text', id: 'aid', label: 'Aid', readOnly: true, binding: inDevice('medicalDevice') },
        { type: 'long-text', id: 'aidHow', label: 'How it is used', readOnly: true, binding: inDevice('comments') },
      ],
    }),
    {
      type: 'integer',
      id: 'falls',
      label: 'How many falls in the last twelve months?',
      help: 'If nobody counted, say that it is not known.',
      min: 0,
      max: 999,
      unknowns: ['unknown'],
    },
    more('fallsHow', 'How did they fall, and was anything broken?'),
    ...listOnRecord({
      id: 'risks',
      label: 'Risks on the record',
      each: 'risk',
      binding: { class: 'Risk' },
      items: [
        ...wordsOnRecord('riskKind', 'Kind of risk', { class: 'Risk', element: 'riskCategory' }),
        { type: 'long-text', id: 'risk', label: 'What may happen', readOnly: true, binding: inRisk('freeText') },
        { type: 'long-text', id: 'riskDone', label: 'What is done', readOnly: true, binding: inRisk('comment') },
      ],
    }),
  ],
};
