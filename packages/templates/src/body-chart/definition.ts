// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormDefinition } from '@careplan-kit/forms/contract';
import { oneOf } from '../expressions.js';

const notKnown = (item: string): Expression => ({ op: 'unknown', item });

const unexplained: Expression = { op: 'or', of: [oneOf('explained', 'some', 'no'), notKnown('explained')] };

/** The body on one day: what is to be seen, who saw it, and what has healed since. */
export const bodyChart: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'body-chart',
  url: 'https://careplan-kit.example/form/body-chart',
  version: '1.0.0',
  status: 'active',
  title: 'Body chart',
  description:
    'What is to be seen on the body today. Each mark has a place, a kind and a size, with or without the drawing.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    {
      type: 'group',
      id: 'look',
      label: 'Looking',
      items: [
        {
          type: 'date',
          id: 'lookedOn',
          label: 'Which day did you look?',
          required: true,
          max: 'today',
          initial: { op: 'today' },
        },
        { type: 'time', id: 'lookedAt', label: 'At what time?' },
        { type: 'text', id: 'seenBy', label: 'Who looked?', required: true },
        { type: 'text', id: 'alsoSeenBy', label: 'Who else saw it?' },
        {
          type: 'choice',
          id: 'why',
          label: 'Why now?',
          required: true,
          options: [
            { code: 'moving-in', label: 'They moved in' },
            { code: 'back', label: 'Back from hospital or from a stay elsewhere' },
            { code: 'fall', label: 'After a fall or an accident' },
            { code: 'change', label: 'Something new was seen' },
            { code: 'again', label: 'To see whether it has changed' },
          ],
          open: { label: 'Something else' },
        },
        {
          type: 'choice',
          id: 'allSeen',
          label: 'Did you see all of the body?',
          help: 'Ask first. Look while they wash or change, and keep covered what you are not looking at.',
          required: true,
          unknowns: ['declined'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'partly', label: 'Only some of it' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'text',
          id: 'notSeen',
          label: 'What was not seen, and when is it looked at?',
          help: 'What nobody saw is not well.',
          required: true,
          enableWhen: { op: 'or', of: [oneOf('allSeen', 'partly', 'no'), notKnown('allSeen')] },
        },
      ],
    },
    {
      type: 'group',
      id: 'found',
      label: 'What you found',
      items: [
        {
          type: 'choice',
          id: 'anyMarks',
          label: 'Is there a mark, a sore place, or a place for a cream?',
          required: true,
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'none', label: 'None where I looked' },
          ],
        },
        {
          type: 'body-map',
          id: 'marks',
          label: 'Where is it, and what is it?',
          help: 'Left and right are the person’s own. Measure the longest side. On brown or black skin a bruise may only look darker, or feel warm or firm.',
          required: true,
          enableWhen: oneOf('anyMarks', 'yes'),
          kinds: [
            { code: 'bruise', label: 'Bruise' },
            { code: 'wound', label: 'Wound or broken skin' },
            { code: 'pressure', label: 'Place that may come from pressure' },
            { code: 'burn', label: 'Burn or scald' },
            { code: 'swelling', label: 'Swelling or lump' },
            { code: 'rash', label: 'Rash or sore from wet' },
            { code: 'pain', label: 'Pain' },
            { code: 'mark', label: 'Scar, birthmark or other old mark' },
            { code: 'cream', label: 'A cream goes here' },
            { code: 'patch', label: 'A medicine patch is here' },
            { code: 'device', label: 'Tube, catheter or stoma' },
          ],
        },
        {
          type: 'choice',
          id: 'photoAgreed',
          label: 'Did they agree to photos being taken and kept?',
          enableWhen: oneOf('anyMarks', 'yes'),
          unknowns: ['not-asked'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
            { code: 'decided-for', label: 'They could not say; it was decided in their best interests' },
          ],
        },
        {
          type: 'display',
          id: 'noPhoto',
          label: 'Then take no photo, and give the size and the words. Never use a telephone of your own.',
          enableWhen: { op: 'or', of: [oneOf('photoAgreed', 'no'), notKnown('photoAgreed')] },
        },
        {
          type: 'choice',
          id: 'explained',
          label: 'Is it known how each of these came about?',
          required: true,
          enableWhen: oneOf('anyMarks', 'yes'),
          unknowns: ['unknown'],
          options: [
            { code: 'yes', label: 'Yes, each of them' },
            { code: 'some', label: 'Some, not all' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'long-text',
          id: 'said',
          label: 'How did it come about? What do the person and others say?',
          help: 'In their own words. Write what you heard, not what you think.',
          enableWhen: oneOf('anyMarks', 'yes'),
        },
        {
          type: 'display',
          id: 'tellNow',
          label:
            'A mark nobody can explain: tell the manager or senior on duty now. They decide about safeguarding. Do not question the person further.',
          enableWhen: unexplained,
        },
        {
          type: 'text',
          id: 'toldWhom',
          label: 'Who was told, and when?',
          required: true,
          enableWhen: unexplained,
        },
        {
          type: 'long-text',
          id: 'creams',
          label: 'Which cream or patch goes where, and who ordered it?',
          help: 'Only if you marked one. The medicine record has the dose.',
          enableWhen: oneOf('anyMarks', 'yes'),
        },
      ],
    },
    {
      type: 'group',
      id: 'healed',
      label: 'What has healed since the last chart',
      repeats: { each: 'healed place' },
      items: [
        { type: 'text', id: 'healedWhere', label: 'Where was it?', required: true },
        { type: 'text', id: 'healedWhat', label: 'What was it?' },
        { type: 'date', id: 'healedOn', label: 'Seen to be healed on', max: 'today', required: true },
        { type: 'text', id: 'healedSeenBy', label: 'Who saw it?' },
      ],
    },
    {
      type: 'group',
      id: 'next',
      label: 'What follows',
      items: [
        {
          type: 'long-text',
          id: 'actions',
          label: 'What is done, and by whom?',
          help: 'An open wound has a chart of its own: the wound chart.',
        },
        { type: 'date', id: 'lookAgainOn', label: 'When does somebody look again?', min: 'today' },
      ],
    },
  ],
};
