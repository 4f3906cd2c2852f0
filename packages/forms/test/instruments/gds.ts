// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem, Licence } from '../../src/contract/definition.js';
import { instrument, is, total, weightsOf, yesNo } from './build.js';

const question = (id: string, label: string, counts: 'yes' | 'no' = 'yes'): ChoiceItem => ({
  type: 'choice',
  id,
  label,
  options: yesNo(counts),
});

const licence: Licence = {
  kind: 'open',
  text: 'Geriatric Depression Scale: Sheikh JI, Yesavage JA, and colleagues, Stanford University. In the public domain.',
};
const description = 'About how the person has felt over the past week.';

export const gds15 = instrument({
  id: 'gds-15',
  title: 'Geriatric Depression Scale (GDS-15)',
  description,
  licence,
  items: [
    question('q01', 'Are you basically satisfied with your life?', 'no'),
    question('q02', 'Have you dropped many of your activities and interests?'),
    question('q03', 'Do you feel that your life is empty?'),
    question('q04', 'Do you often get bored?'),
    question('q05', 'Are you in good spirits most of the time?', 'no'),
    question('q06', 'Are you afraid that something bad is going to happen to you?'),
    question('q07', 'Do you feel happy most of the time?', 'no'),
    question('q08', 'Do you often feel helpless?'),
    question('q09', 'Do you prefer to stay at home, rather than going out and doing new things?'),
    question('q10', 'Do you feel you have more problems with memory than most?'),
    question('q11', 'Do you think it is wonderful to be alive now?', 'no'),
    question('q12', 'Do you feel pretty worthless the way you are now?'),
    question('q13', 'Do you feel full of energy?', 'no'),
    question('q14', 'Do you feel that your situation is hopeless?'),
    question('q15', 'Do you think that most people are better off than you are?'),
  ],
  scores: [
    {
      id: 'gds-15',
      title: 'GDS-15',
      version: '1986 short form',
      parts: weightsOf(...Array.from({ length: 15 }, (_, index) => `q${String(index + 1).padStart(2, '0')}`)),
      bands: [
        { code: 'normal', label: 'Normal', max: 4 },
        { code: 'mild', label: 'Mild depressive symptoms', max: 8 },
        { code: 'moderate', label: 'Moderate depressive symptoms', max: 11 },
        { code: 'severe', label: 'Severe depressive symptoms', min: 12 },
      ],
      flags: [{ code: 'suggestive', label: 'Suggests depression', when: is(total('gds-15'), 'greater', 5) }],
    },
  ],
});

export const gds4 = instrument({
  id: 'gds-4',
  title: 'Geriatric Depression Scale, four questions (GDS-4)',
  description,
  licence,
  items: [
    question('satisfied', 'Are you basically satisfied with your life?', 'no'),
    question('empty', 'Do you feel that your life is empty?'),
    question('afraid', 'Are you afraid that something bad is going to happen to you?'),
    question('happy', 'Do you feel happy most of the time?', 'no'),
  ],
  scores: [
    {
      id: 'gds-4',
      title: 'GDS-4',
      version: '1994',
      parts: weightsOf('satisfied', 'empty', 'afraid', 'happy'),
      bands: [
        { code: 'negative', label: 'Below the cut-off', max: 1 },
        { code: 'positive', label: 'Possible depression', min: 2 },
      ],
    },
  ],
});
