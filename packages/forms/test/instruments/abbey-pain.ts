// SPDX-License-Identifier: Apache-2.0
import { grades, instrument, weightsOf } from './build.js';

const options = grades('Absent', 'Mild', 'Moderate', 'Severe');

export const abbeyPain = instrument({
  id: 'abbey-pain',
  title: 'Abbey Pain Scale',
  description: 'For people who cannot say how their pain is. Look at the person while they are being moved.',
  licence: {
    kind: 'open',
    text: 'Abbey J, De Bellis A, Piller N, Esterman A, Giles L, Parker D, Lowcay B. The Abbey Pain Scale. Funded by the JH and JD Gunn Medical Research Foundation 1998 to 2002. May be reproduced with this acknowledgement kept.',
  },
  items: [
    { type: 'choice', id: 'vocalisation', label: 'Vocalisation', help: 'Whimpering, groaning, crying.', options },
    {
      type: 'choice',
      id: 'facialExpression',
      label: 'Facial expression',
      help: 'Looking tense, frowning, grimacing, looking frightened.',
      options,
    },
    {
      type: 'choice',
      id: 'bodyLanguage',
      label: 'Change in body language',
      help: 'Fidgeting, rocking, guarding part of the body, being withdrawn.',
      options,
    },
    {
      type: 'choice',
      id: 'behaviour',
      label: 'Behavioural change',
      help: 'More confusion, refusing to eat, a change in usual patterns.',
      options,
    },
    {
      type: 'choice',
      id: 'physiological',
      label: 'Physiological change',
      help: 'Temperature, pulse or blood pressure out of the usual, sweating, flushing or pallor.',
      options,
    },
    {
      type: 'choice',
      id: 'physical',
      label: 'Physical changes',
      help: 'Skin tears, pressure areas, arthritis, contractures, earlier injuries.',
      options,
    },
    {
      type: 'choice',
      id: 'painType',
      label: 'Type of pain',
      options: [
        { code: 'acute', label: 'Acute' },
        { code: 'chronic', label: 'Chronic' },
        { code: 'acute-on-chronic', label: 'Acute on chronic' },
      ],
    },
    {
      type: 'choice',
      id: 'observedDuring',
      label: 'Rest or movement',
      options: [
        { code: 'rest', label: 'At rest' },
        { code: 'movement', label: 'On movement, or during care' },
      ],
    },
  ],
  scores: [
    {
      id: 'abbey-pain',
      title: 'Abbey Pain Scale',
      version: '2004',
      parts: weightsOf('vocalisation', 'facialExpression', 'bodyLanguage', 'behaviour', 'physiological', 'physical'),
      bands: [
        { code: 'none', label: 'No pain', max: 2 },
        { code: 'mild', label: 'Mild pain', max: 7 },
        { code: 'moderate', label: 'Moderate pain', max: 13 },
        { code: 'severe', label: 'Severe pain', min: 14 },
      ],
    },
  ],
});
