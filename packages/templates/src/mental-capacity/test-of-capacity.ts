// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** The four abilities. They are asked first: only when one is missing does anything else matter. */
export const fourAbilities: GroupItem = {
  type: 'group',
  id: 'fourAbilities',
  label: 'Can the person make this decision?',
  help: 'Answer these four first. Say no only if that is more likely than not, and write what shows it.',
  items: [
    {
      type: 'boolean',
      id: 'understand',
      label: 'Can they understand the main points?',
      unknowns: ['unknown'],
    },
    {
      type: 'long-text',
      id: 'understandEvidence',
      label: 'Understanding: what you asked, and what they said or did',
    },
    {
      type: 'boolean',
      id: 'retain',
      label: 'Can they keep them in mind long enough to decide?',
      help: 'A short time can be enough. Notes and pictures may help.',
      unknowns: ['unknown'],
    },
    {
      type: 'long-text',
      id: 'retainEvidence',
      label: 'Keeping it in mind: what you asked, and what they said or did',
    },
    {
      type: 'boolean',
      id: 'useWeigh',
      label: 'Can they use them and weigh them up?',
      help: 'To see both sides, and to let that count. They need not weigh it as you would.',
      unknowns: ['unknown'],
    },
    {
      type: 'long-text',
      id: 'useWeighEvidence',
      label: 'Weighing up: what you asked, and what they said or did',
    },
    {
      type: 'boolean',
      id: 'communicate',
      label: 'Can they make their decision known, in any way?',
      help: 'In words, signs or pictures, with a blink or a squeeze of the hand.',
      unknowns: ['unknown'],
    },
    {
      type: 'long-text',
      id: 'communicateEvidence',
      label: 'Making it known: how they did, or what was tried',
    },
  ],
};

/** The impairment and the link: asked only of somebody who could not do one of the four. */
export const causeOfIt: GroupItem = {
  type: 'group',
  id: 'causeOfIt',
  label: 'Why they cannot',
  help: 'Asked because at least one of the four is answered with no.',
  enableWhen: { op: 'variable', name: 'someAbilityMissing' },
  items: [
    {
      type: 'boolean',
      id: 'impairment',
      label: 'Does something affect how their mind or brain works?',
      help: 'An illness, an injury, a disability, drink, drugs or medicines; for now or for good.',
      unknowns: ['unknown'],
    },
    {
      type: 'long-text',
      id: 'impairmentEvidence',
      label: 'What is it, and how do you know?',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'impairment' },
        right: { op: 'constant', value: true },
      },
    },
    {
      type: 'boolean',
      id: 'causal',
      label: 'Is that the reason why they cannot make this decision?',
      help: 'Not because of pressure from somebody, not enough help, or too little said.',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'impairment' },
        right: { op: 'constant', value: true },
      },
      unknowns: ['unknown'],
    },
    {
      type: 'long-text',
      id: 'causalEvidence',
      label: 'How does the one lead to the other?',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'causal' },
        right: { op: 'constant', value: true },
      },
    },
  ],
};
