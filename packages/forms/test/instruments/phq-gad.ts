// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem, Licence } from '../../src/contract/definition.js';
import { answer, grades, instrument, is, not, total, weightsOf } from './build.js';

const options = grades('Not at all', 'Several days', 'More than half the days', 'Nearly every day');
const question = (id: string, label: string): ChoiceItem => ({ type: 'choice', id, label, options });

const description = 'Over the last two weeks, how often have you been bothered by any of the following problems?';
const licence: Licence = {
  kind: 'open',
  text: 'Developed by Drs Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
};

export const phq9 = instrument({
  id: 'phq-9',
  title: 'Patient Health Questionnaire (PHQ-9)',
  description,
  licence,
  items: [
    question('interest', 'Little interest or pleasure in doing things'),
    question('lowMood', 'Feeling down, depressed, or hopeless'),
    question('sleep', 'Trouble falling or staying asleep, or sleeping too much'),
    question('energy', 'Feeling tired or having little energy'),
    question('appetite', 'Poor appetite or overeating'),
    question(
      'selfWorth',
      'Feeling bad about yourself, or that you are a failure or have let yourself or your family down',
    ),
    question('concentration', 'Trouble concentrating on things, such as reading the newspaper or watching television'),
    question(
      'psychomotor',
      'Moving or speaking so slowly that other people could have noticed? Or the opposite: being so fidgety or restless that you have been moving around a lot more than usual',
    ),
    question('selfHarm', 'Thoughts that you would be better off dead or of hurting yourself in some way'),
    {
      type: 'choice',
      id: 'difficulty',
      label:
        'How difficult have these problems made it to do your work, take care of things, or get along with people?',
      options: [
        { code: 'none', label: 'Not difficult at all' },
        { code: 'some', label: 'Somewhat difficult' },
        { code: 'very', label: 'Very difficult' },
        { code: 'extreme', label: 'Extremely difficult' },
      ],
    },
  ],
  scores: [
    {
      id: 'phq-9',
      title: 'PHQ-9',
      version: '2001',
      parts: weightsOf(
        'interest',
        'lowMood',
        'sleep',
        'energy',
        'appetite',
        'selfWorth',
        'concentration',
        'psychomotor',
        'selfHarm',
      ),
      bands: [
        { code: 'minimal', label: 'None or minimal', max: 4 },
        { code: 'mild', label: 'Mild', max: 9 },
        { code: 'moderate', label: 'Moderate', max: 14 },
        { code: 'moderately-severe', label: 'Moderately severe', max: 19 },
        { code: 'severe', label: 'Severe', min: 20 },
      ],
      flags: [
        {
          code: 'item9',
          label: 'Thoughts of death or of self-harm: ask about them today, whatever the total',
          when: not(is(answer('selfHarm'), 'equal', '0')),
        },
        { code: 'caseness', label: 'At or above the usual cut-off', when: is(total('phq-9'), 'greater-or-equal', 10) },
      ],
    },
  ],
});

export const gad7 = instrument({
  id: 'gad-7',
  title: 'Generalised Anxiety Disorder questionnaire (GAD-7)',
  description,
  licence,
  items: [
    question('nervous', 'Feeling nervous, anxious, or on edge'),
    question('controlWorry', 'Not being able to stop or control worrying'),
    question('worryTooMuch', 'Worrying too much about different things'),
    question('relaxing', 'Trouble relaxing'),
    question('restless', 'Being so restless that it is hard to sit still'),
    question('irritable', 'Becoming easily annoyed or irritable'),
    question('afraid', 'Feeling afraid, as if something awful might happen'),
  ],
  scores: [
    {
      id: 'gad-7',
      title: 'GAD-7',
      version: '2006',
      parts: weightsOf('nervous', 'controlWorry', 'worryTooMuch', 'relaxing', 'restless', 'irritable', 'afraid'),
      bands: [
        { code: 'minimal', label: 'Minimal', max: 4 },
        { code: 'mild', label: 'Mild', max: 9 },
        { code: 'moderate', label: 'Moderate', max: 14 },
        { code: 'severe', label: 'Severe', min: 15 },
      ],
      flags: [
        { code: 'caseness', label: 'At or above the usual cut-off', when: is(total('gad-7'), 'greater-or-equal', 10) },
      ],
    },
  ],
});
