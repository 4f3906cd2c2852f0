// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms/contract';
import { oneOf } from '../../expressions.js';
import { allergiesPart } from '../../building-blocks/parts/allergies.js';
import { mayBeCopied } from './paper.js';

/** What the summary says of allergies, and the record's own answer, which it never takes away. */
export const allergiesFound: readonly FormItem[] = [
  {
    type: 'choice',
    id: 'allergySaid',
    label: 'What does the summary say about allergies?',
    required: true,
    enableWhen: mayBeCopied,
    options: [
      { code: 'new', label: 'It names one that is not on the record' },
      { code: 'same', label: 'The same as the record' },
      { code: 'none', label: 'It says “none known”' },
      { code: 'silent', label: 'Nothing' },
    ],
  },
  {
    type: 'display',
    id: 'allergyAdd',
    label: 'Add it to the list below now, and tell whoever gives medicines.',
    enableWhen: oneOf('allergySaid', 'new'),
  },
  {
    type: 'display',
    id: 'allergyNoneThere',
    label:
      '“None known” in a summary takes no allergy off the record. If the record has one, tell the ward and the GP.',
    enableWhen: oneOf('allergySaid', 'none'),
  },
  { ...allergiesPart, label: 'Allergies on the record' },
];
