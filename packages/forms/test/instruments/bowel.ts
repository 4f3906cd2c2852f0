// SPDX-License-Identifier: Apache-2.0
import { OWN_RECORD, answer, instrument, is, yes } from './build.js';

export const bristolStool = instrument({
  id: 'bristol-stool',
  title: 'Stool type',
  description: 'Seven types from hard to watery.',
  licence: {
    kind: 'own-words',
    text: 'Type numbers after Lewis SJ, Heaton KW. Stool form scale as a useful guide to intestinal transit time. Scand J Gastroenterol 1997. Words are our own; no published chart is reproduced.',
  },
  items: [
    {
      type: 'choice',
      id: 'type',
      label: 'Type',
      options: [
        { code: '1', label: '1: hard, separate pieces' },
        { code: '2', label: '2: formed, but hard and lumpy' },
        { code: '3', label: '3: formed, cracked on top' },
        { code: '4', label: '4: formed, smooth and soft' },
        { code: '5', label: '5: soft pieces with clear edges' },
        { code: '6', label: '6: mushy, with ragged edges' },
        { code: '7', label: '7: all liquid' },
      ],
    },
  ],
  scores: [
    {
      id: 'bristol-stool',
      title: 'Stool type',
      version: '1997',
      parts: [],
      bands: [
        {
          code: 'constipation',
          label: 'Suggests constipation',
          when: { op: 'in', value: answer('type'), list: ['1', '2'] },
        },
        { code: 'normal', label: 'Normal', when: { op: 'in', value: answer('type'), list: ['3', '4'] } },
        { code: 'loose', label: 'Tending to loose', when: is(answer('type'), 'equal', '5') },
        { code: 'diarrhoea', label: 'Diarrhoea', when: { op: 'in', value: answer('type'), list: ['6', '7'] } },
      ],
    },
  ],
});

export const bowelChart = instrument({
  id: 'bowel-chart',
  title: 'Bowel chart: state of the day',
  licence: OWN_RECORD('Three days and three loose stools are common practice, and local.'),
  items: [
    { type: 'integer', id: 'daysSinceLast', label: 'Whole days since bowels last opened', min: 0, max: 90 },
    { type: 'integer', id: 'looseIn24h', label: 'Loose stools (types 5 to 7) in the last 24 hours', min: 0, max: 50 },
    { type: 'boolean', id: 'blood', label: 'Blood, mucus or black stool' },
  ],
  scores: [
    {
      id: 'bowel-chart',
      title: 'Bowel chart',
      parts: [],
      flags: [
        {
          code: 'no-movement',
          label: 'Bowels not open for three days or more',
          when: is(answer('daysSinceLast'), 'greater-or-equal', 3),
        },
        {
          code: 'diarrhoea',
          label: 'Three or more loose stools in 24 hours',
          when: is(answer('looseIn24h'), 'greater-or-equal', 3),
        },
        { code: 'blood', label: 'Blood, mucus or black stool', when: yes('blood') },
      ],
    },
  ],
});
