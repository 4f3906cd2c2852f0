// SPDX-License-Identifier: Apache-2.0
import { instrument, is, total, weightsOf } from './build.js';

export const fourAt = instrument({
  id: 'four-at',
  title: '4AT rapid test for delirium',
  licence: {
    kind: 'open',
    text: '4AT version 1.2 (2014), copyright MacLullich, Ryan, Cash. Free to use; see the website of the 4AT for guidance.',
  },
  items: [
    {
      type: 'choice',
      id: 'alertness',
      label: 'Alertness',
      options: [
        { code: 'normal', label: 'Normal (fully alert, not agitated) throughout', weight: 0 },
        { code: 'mild-sleepiness', label: 'Sleepy for under 10 seconds after waking, then normal', weight: 0 },
        { code: 'abnormal', label: 'Clearly abnormal (drowsy, hard to rouse, agitated, hypervigilant)', weight: 4 },
      ],
    },
    {
      type: 'choice',
      id: 'amt4',
      label: 'AMT4: age, date of birth, place, current year',
      help: 'Nobody is left out: a person who cannot be tested is "untestable", and that counts.',
      options: [
        { code: '0', label: 'No mistakes', weight: 0 },
        { code: '1', label: '1 mistake', weight: 1 },
        { code: '2+', label: '2 or more mistakes', weight: 2 },
        { code: 'untestable', label: 'Untestable', weight: 2 },
      ],
    },
    {
      type: 'choice',
      id: 'attention',
      label: 'Attention: months of the year backwards, beginning with December',
      options: [
        { code: '7+', label: '7 or more months correct', weight: 0 },
        { code: 'under7', label: 'Starts but under 7 months, or refuses to start', weight: 1 },
        { code: 'untestable', label: 'Untestable (unwell, drowsy, inattentive)', weight: 2 },
      ],
    },
    {
      type: 'choice',
      id: 'acuteChange',
      label: 'Acute change or fluctuating course',
      help: 'A significant change that arose in the last 2 weeks and was still there in the last 24 hours.',
      options: [
        { code: 'no', label: 'No', weight: 0 },
        { code: 'yes', label: 'Yes', weight: 4 },
      ],
    },
  ],
  scores: [
    {
      id: 'four-at',
      title: '4AT',
      version: '1.2 (2014)',
      parts: weightsOf('alertness', 'amt4', 'attention', 'acuteChange'),
      bands: [
        { code: 'unlikely', label: 'Delirium or severe cognitive impairment unlikely', max: 0 },
        { code: 'possible-cognitive-impairment', label: 'Possible cognitive impairment', max: 3 },
        { code: 'possible-delirium', label: 'Possible delirium, with or without cognitive impairment', min: 4 },
      ],
      flags: [{ code: 'delirium', label: 'Possible delirium', when: is(total('four-at'), 'greater-or-equal', 4) }],
    },
  ],
});
