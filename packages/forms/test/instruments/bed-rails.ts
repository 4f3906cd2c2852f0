// SPDX-License-Identifier: Apache-2.0
import type { BooleanItem, NumberItem } from '../../src/contract/definition.js';
import type { Expression } from '../../src/contract/expression.js';
import { all, answer, any, instrument, is, not, yes } from './build.js';

const check = (id: string, label: string): BooleanItem => ({ type: 'boolean', id, label });
const length = (id: string, label: string): NumberItem => ({
  type: 'decimal',
  id,
  label,
  unit: 'mm',
  unitCode: 'mm',
  min: 0,
  max: 3000,
});
const outside = (item: string, low: number, high: number): Expression =>
  not(any(is(answer(item), 'less-or-equal', low), is(answer(item), 'greater-or-equal', high)));

const fails: readonly { readonly gives: string; readonly when: Expression }[] = [
  { gives: 'gapBetweenBarsMm', when: is(answer('gapBetweenBarsMm'), 'greater', 120) },
  { gives: 'gapRailPlatformMm', when: is(answer('gapRailPlatformMm'), 'greater', 120) },
  { gives: 'gapEndMm', when: outside('gapEndMm', 60, 318) },
  { gives: 'heightAboveMattressMm', when: is(answer('heightAboveMattressMm'), 'less', 220) },
];

export const bedRails = instrument({
  id: 'bed-rails',
  title: 'Bed rails: risk and measurements',
  licence: {
    kind: 'open',
    text: 'Contains public sector information licensed under the Open Government Licence v3.0 (MHRA, Bed rails: management and safe use). Measurements are those of BS EN 60601-2-52; its text and tables are not reproduced.',
  },
  items: [
    {
      type: 'long-text',
      id: 'purpose',
      label: 'Why rails are thought of',
      help: 'Only so that someone does not roll out by accident; never to keep someone in bed.',
    },
    {
      type: 'choice',
      id: 'consentBasis',
      label: 'On what basis',
      options: [
        { code: 'consent', label: 'The person consents' },
        {
          code: 'best-interest',
          label: 'The person lacks capacity for this, and a best-interests decision is recorded',
        },
        { code: 'none', label: 'Neither' },
      ],
    },
    check('couldClimb', 'Could climb over, or try to'),
    check('mobile', 'Can move about in bed without help'),
    check('confused', 'Confused, agitated, or moves in ways that cannot be foreseen'),
    check('involuntary', 'Involuntary movements or seizures'),
    check('smallStature', 'Of small or unusual build'),
    check('entrapHistory', 'Has been trapped or hurt by rails before'),
    {
      type: 'multiple-choice',
      id: 'alternatives',
      label: 'What was tried instead',
      options: [
        { code: 'low-bed', label: 'Low bed' },
        { code: 'mats', label: 'Mats' },
        { code: 'sensors', label: 'Sensors' },
        { code: 'bumpers', label: 'Bumpers' },
        { code: 'none', label: 'Nothing yet', exclusive: true },
      ],
    },
    check('compatible', 'Makers say that rails, bed and mattress fit together'),
    length('gapBetweenBarsMm', 'Largest gap within the rail'),
    length('gapRailPlatformMm', 'Gap between rail and mattress platform'),
    length('gapEndMm', 'Gap between the end of the rail and the head or foot board'),
    length('heightAboveMattressMm', 'Top of the rail above the mattress, with nobody on it'),
    length('gapMattressRailMm', 'Gap between the side of the mattress and the rail'),
    check('fixed', 'Fixed firmly, in good order, inspected'),
    { type: 'date', id: 'reviewDate', label: 'Review on', min: 'today' },
  ],
  scores: [
    {
      id: 'bed-rails',
      title: 'Bed rail checks',
      version: 'MHRA guidance of August 2023; BS EN 60601-2-52',
      parts: [],
      flags: [
        { code: 'dimension-fail', label: 'A measurement fails', when: any(...fails.map(({ when }) => when)) },
        {
          code: 'do-not-use',
          label: 'Rails are likely to add to the risk',
          when: any(yes('couldClimb'), all(yes('confused'), yes('mobile'))),
        },
        {
          code: 'no-consent',
          label: 'Neither consent nor a best-interests decision',
          when: is(answer('consentBasis'), 'equal', 'none'),
        },
      ],
      results: [{ code: 'failed', label: 'Measurements that fail', value: { op: 'which', of: fails } }],
    },
  ],
});
