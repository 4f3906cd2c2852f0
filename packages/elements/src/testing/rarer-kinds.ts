// SPDX-License-Identifier: Apache-2.0
import type { Answers, FormDefinition } from '@careplan-kit/forms/contract';

/** A small form with every type of item that a page fetches the view of: for stories and tests, not for care. */
export const rarerKinds: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'rarer-kinds',
  url: 'https://careplan-kit.example/form/rarer-kinds',
  version: '1.0.0',
  status: 'draft',
  title: 'After a fall',
  description: 'A made-up form that shows the rarer types of question.',
  language: 'en-GB',
  licence: { kind: 'open', text: '' },
  items: [
    { type: 'date-time', id: 'fell', label: 'When did they fall?', required: true },
    { type: 'time', id: 'found', label: 'At what time were they found?', unknowns: ['unknown'] },
    { type: 'partial-date', id: 'last', label: 'When did they last fall?', help: 'As far as anybody remembers.' },
    {
      type: 'quantity',
      id: 'drank',
      label: 'How much have they drunk since?',
      units: [
        { code: 'mL', label: 'ml' },
        { code: '[cup_br]', label: 'cups', factor: '200' },
      ],
    },
    {
      type: 'scale',
      id: 'pain',
      label: 'Pain now',
      min: 0,
      max: 10,
      marks: { 0: 'No pain', 10: 'The worst there is' },
    },
    {
      type: 'choice',
      id: 'room',
      label: 'In which room?',
      control: 'drop-down',
      options: ['Bathroom', 'Bedroom', 'Garden', 'Hall', 'Kitchen', 'Lounge'].map((label) => ({
        code: label.toLowerCase(),
        label,
      })),
    },
    {
      type: 'multiple-choice',
      id: 'wore',
      label: 'What did they wear on their feet?',
      options: [
        { code: 'slippers', label: 'Slippers' },
        { code: 'socks', label: 'Socks' },
        { code: 'nothing', label: 'Nothing' },
      ],
      open: {},
    },
    {
      type: 'look-up',
      id: 'medicine',
      label: 'Which blood thinner do they take?',
      valueSet: 'made-up',
      open: {},
      unknowns: ['none-known', 'unknown', 'not-asked'],
    },
    { type: 'long-text', id: 'what', label: 'What happened, in their words?', maxLength: 200 },
    {
      type: 'body-map',
      id: 'skin',
      label: 'Where is the skin marked or broken?',
      kinds: [
        { code: 'bruise', label: 'Bruise' },
        { code: 'cut', label: 'Cut' },
      ],
      unknowns: ['none-known'],
    },
    { type: 'signature', id: 'checked', label: 'Checked by', signer: 'the senior carer on duty' },
  ],
};

export const RARER_ANSWERS: Answers = {
  fell: '2026-11-22T06:10',
  found: '06:40',
  last: '2024~',
  drank: { value: '1.5', unit: '[cup_br]' },
  pain: '3',
  room: 'hall',
  wore: ['slippers', { text: 'One sock' }],
  medicine: { unknown: 'none-known' },
  what: 'I wanted to see the snow.',
  skin: [{ id: 'a', view: 'front', region: 'left-knee', kind: 'bruise', size: { value: '4', unit: 'cm' } }],
  checked: { signedBy: 'Jane', method: 'typed', signedAt: '2026-11-22T07:05:00.000Z' },
};

/** Resolves when every view of a form has been fetched. */
export async function allHere(form: HTMLElement): Promise<void> {
  const settled = () =>
    form.shadowRoot?.querySelector('[data-key]') && !form.shadowRoot.querySelector('.field.not-here');
  for (let tries = 0; !settled() && tries < 400; tries++) await new Promise((resolve) => setTimeout(resolve, 10));
}
