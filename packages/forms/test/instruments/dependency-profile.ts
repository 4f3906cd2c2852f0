// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem } from '../../src/contract/definition.js';
import { OWN_RECORD, grades, instrument, weightsOf } from './build.js';

const options = grades('Independent', 'Prompt or set-up', 'One carer', 'Two carers, or constant');
const need = (id: string, label: string): ChoiceItem => ({ type: 'choice', id, label, options });

export const dependencyProfile = instrument({
  id: 'dependency-profile',
  title: 'Dependency profile',
  description: 'How much support a person needs, for planning who is on duty. It is not a validated instrument.',
  licence: OWN_RECORD('Items and bands are local.'),
  items: [
    need('mobility', 'Mobility and transfers'),
    need('personal', 'Washing and dressing'),
    need('eating', 'Eating and drinking'),
    need('continence', 'Continence'),
    need('skin', 'Skin and repositioning'),
    need('cognition', 'Cognition and communication'),
    need('behaviour', 'Distress and behaviour'),
    need('night', 'Needs at night'),
    need('clinical', 'Clinical needs and medicines'),
    {
      type: 'choice',
      id: 'interval',
      label: 'Longest safe time without help',
      options: [
        { code: 'long', label: 'Long: about a day' },
        { code: 'short', label: 'Short: several times a day, at set times' },
        { code: 'critical', label: 'Critical: cannot be foreseen, at any time' },
      ],
    },
  ],
  scores: [
    {
      id: 'dependency-profile',
      title: 'Dependency (local bands)',
      parts: weightsOf(
        'mobility',
        'personal',
        'eating',
        'continence',
        'skin',
        'cognition',
        'behaviour',
        'night',
        'clinical',
      ),
      bands: [
        { code: 'low', label: 'Low', max: 6 },
        { code: 'medium', label: 'Medium', max: 13 },
        { code: 'high', label: 'High', max: 20 },
        { code: 'very-high', label: 'Very high', min: 21 },
      ],
    },
  ],
});
