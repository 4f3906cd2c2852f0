// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { whatFollows } from '../risk-assessment/parts/what-follows.js';

/** Skin, and what puts it at risk, without a score. The judgement is the assessor’s. */
export const skinCheck: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'skin-check',
  url: 'https://careplan-kit.example/form/skin-check',
  version: '1.0.0',
  status: 'active',
  title: 'Skin check',
  description:
    'Looks at the skin and at what puts it at risk. There is no score. It stands beside the home’s own pressure ulcer tool and does not replace it.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own. No pressure ulcer score is used or reproduced.' },
  items: [
    {
      type: 'group',
      id: 'about',
      label: 'Before you begin',
      items: [
        {
          type: 'text',
          id: 'kindOfAssessment',
          label: 'Kind of assessment',
          hidden: true,
          initial: { op: 'constant', value: 'Skin check' },
          binding: { class: 'Assessment', element: 'assessmentType', mode: 'write', on: 'create' },
        },
        {
          type: 'date',
          id: 'assessedOn',
          label: 'When did you look at this with the person?',
          required: true,
          max: 'today',
          initial: { op: 'today' },
        },
        {
          type: 'long-text',
          id: 'personsView',
          label: 'What does the person say?',
          unknowns: ['not-asked', 'declined'],
        },
      ],
    },
    {
      type: 'group',
      id: 'look',
      label: 'Look at the skin',
      items: [
        {
          type: 'choice',
          id: 'allSeen',
          label: 'Did you see all of the skin that carries weight?',
          help: 'Heels, bottom, hips, elbows, ears, and under every device.',
          required: true,
          unknowns: ['declined'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'partly', label: 'Only some of it' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'display',
          id: 'notAllSeen',
          label: 'What was not seen is not well until somebody has looked. Say below who does, today.',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'in', value: { op: 'answer', item: 'allSeen' }, list: ['partly', 'no'] },
              { op: 'unknown', item: 'allSeen' },
            ],
          },
        },
        {
          type: 'multiple-choice',
          id: 'sites',
          label: 'Where is the skin not as it should be?',
          help: 'On brown or black skin, look for darker, shiny, warmer, cooler or harder places: redness may not show.',
          required: true,
          options: [
            { code: 'sacrum', label: 'Bottom of the back' },
            { code: 'hips', label: 'Hips' },
            { code: 'heels', label: 'Heels' },
            { code: 'elbows', label: 'Elbows' },
            { code: 'head', label: 'Back of the head and ears' },
            { code: 'shoulders', label: 'Shoulders and spine' },
            { code: 'device', label: 'Under a tube, mask, catheter or splint' },
            { code: 'folds', label: 'Skin folds and groin' },
            { code: 'none', label: 'Nowhere, I looked', exclusive: true },
          ],
          open: { label: 'Something else' },
        },
        {
          type: 'group',
          id: 'places',
          label: 'Places',
          repeats: { min: 1, each: 'place' },
          enableWhen: { op: 'not', of: { op: 'in', value: { op: 'answer', item: 'sites' }, list: ['none'] } },
          items: [
            { type: 'text', id: 'placeWhere', label: 'Where exactly?' },
            {
              type: 'choice',
              id: 'placeWhat',
              label: 'What do you see?',
              required: true,
              unknowns: ['unknown'],
              options: [
                { code: 'changed-colour', label: 'Another colour that goes away when pressed' },
                { code: 'stays', label: 'Another colour that stays when pressed' },
                { code: 'blister', label: 'A blister' },
                { code: 'open', label: 'Broken or open skin' },
                { code: 'deep', label: 'A deep wound, or dark or dead skin' },
                { code: 'moisture', label: 'Sore from wet' },
              ],
            },
            { type: 'long-text', id: 'placeSince', label: 'Since when, how big, does it hurt?' },
          ],
        },
        {
          type: 'display',
          id: 'nurseToday',
          label: 'Tell the nurse today: skin that stays changed, blistered, open or deep. Keep all weight off it.',
          enableWhen: {
            op: 'over',
            items: 'places',
            fold: 'any',
            value: { op: 'in', value: { op: 'answer', item: 'placeWhat' }, list: ['stays', 'blister', 'open', 'deep'] },
          },
        },
        {
          type: 'choice',
          id: 'pastUlcer',
          label: 'Have they had a pressure ulcer before?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
        },
      ],
    },
    {
      type: 'group',
      id: 'why',
      label: 'What puts the skin at risk',
      items: [
        {
          type: 'choice',
          id: 'moves',
          label: 'Do they change position by themselves?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'often', label: 'Often' },
            { code: 'seldom', label: 'Seldom, or only a little' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'choice',
          id: 'feels',
          label: 'Do they feel and say when a place hurts or goes numb?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'choice',
          id: 'perfusion',
          label: 'Is the blood flow poor: cold feet, swollen legs, heart or lung illness, low blood pressure?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'choice',
          id: 'diabetes',
          label: 'Do they have diabetes?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'choice',
          id: 'moisture',
          label: 'Is the skin often wet from urine, stool, sweat or a wound?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'choice',
          id: 'eating',
          label: 'Do they eat or drink too little, or have they lost weight?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'multiple-choice',
          id: 'devices',
          label: 'Does something press on the skin?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'tube', label: 'Tube or mask' },
            { code: 'catheter', label: 'Catheter' },
            { code: 'splint', label: 'Splint, brace or cast' },
            { code: 'stockings', label: 'Stockings or bandages' },
            { code: 'sling', label: 'Sling left under them' },
            { code: 'none', label: 'Nothing', exclusive: true },
          ],
          open: { label: 'Something else' },
        },
      ],
    },
    {
      type: 'group',
      id: 'judgement',
      label: 'What you make of it',
      items: [
        {
          type: 'choice',
          id: 'judged',
          label: 'Is this person’s skin at risk?',
          help: 'Your judgement, from all of it; no number says it for you. If you do not know, say so and ask a nurse.',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'no', label: 'Not now' },
            { code: 'yes', label: 'Yes' },
            { code: 'damaged', label: 'Yes, and it is damaged' },
          ],
        },
        {
          type: 'display',
          id: 'askNurse',
          label: 'Ask a nurse to look, and care for the skin as if it were at risk until then.',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'unknown', item: 'judged' },
              { op: 'in', value: { op: 'answer', item: 'judged' }, list: ['damaged'] },
            ],
          },
        },
        { type: 'text', id: 'ownTool', label: 'Which tool does the home use as well, and where is it?' },
        {
          type: 'long-text',
          id: 'skinCare',
          label: 'What is done: surface, moving, keeping dry, food and drink?',
          required: true,
          enableWhen: {
            op: 'or',
            of: [
              { op: 'in', value: { op: 'answer', item: 'judged' }, list: ['yes', 'damaged'] },
              { op: 'unknown', item: 'judged' },
            ],
          },
        },
      ],
    },
    whatFollows,
  ],
};
