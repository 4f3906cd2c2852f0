// SPDX-License-Identifier: Apache-2.0
import type { TransferHeading } from '../pack.js';
import { TITLES } from '../words/papers.words.js';
import type { Phrase } from '../words/phrase.js';

/** One paper made from the record. */
export interface RecordPart {
  readonly id: string;
  readonly heading: TransferHeading;
  readonly title: Phrase;
  /** Classes of record in it. */
  readonly classes: readonly string[];
  /** Questions of safety in it. */
  readonly safety: readonly string[];
  /** A ward looks for it: when there is nothing, the pack says so. */
  readonly lookedFor: boolean;
  /** Goes unless the worker takes it out. */
  readonly usual: boolean;
}

function part(
  id: keyof typeof TITLES,
  heading: TransferHeading,
  classes: readonly string[],
  more: Partial<Pick<RecordPart, 'safety' | 'lookedFor' | 'usual'>> = {},
): RecordPart {
  return { id, heading, title: TITLES[id], classes, safety: [], lookedFor: true, usual: true, ...more };
}

/** The document of reasonable adjustments, under the name the model gives it. */
export const ADJUSTMENTS_CLASS = 'Reasonable adjustments';

/** In the order in which a hospital looks. */
export const RECORD_PARTS: readonly RecordPart[] = [
  part('person', 'person', ['Person demographics']),
  part('allergies', 'allergies', ['Allergies and adverse reactions'], { safety: ['allergies'] }),
  part('medicines', 'medicines', ['Medication', 'Device']),
  part('end-of-life', 'end-of-life', ['Cardio-pulmonary resuscitation', 'Advance statement'], {
    safety: ['resuscitation', 'advanceWishes'],
  }),
  part(
    'legal',
    'legal-information',
    [
      'Mental capacity assessment',
      'Lasting power of attorney',
      'Advance decision to refuse treatment (ADRT)',
      'Deprivation of Liberty Safeguards (DoLS) or equivalent',
      'Mental Health Act or equivalent',
    ],
    { safety: ['capacity', 'attorney', 'advanceDecision', 'deprivationOfLiberty', 'mentalHealthAct'] },
  ),
  part('alerts', 'alerts', ['Alert']),
  part('adjustments', 'individual-requirements', [ADJUSTMENTS_CLASS]),
  part('about-me', 'about-me', ['About Me']),
  part('swallowing', 'care-needs', [], { safety: ['swallowing'] }),
  part('needs', 'care-needs', ['Need', 'Strength', 'Preference']),
  part('problems', 'problems', ['Problem']),
  part('observations', 'examination', ['Investigation result', 'Structured investigation result'], {
    lookedFor: false,
  }),
  part('assessments', 'assessments', ['Assessment'], { lookedFor: false }),
  part('risks', 'risks', ['Risk']),
  part('safeguarding', 'safeguarding', ['Safeguarding concern'], { lookedFor: false, usual: false }),
  part('plan', 'care-plan', ['Goal', 'Instruction'], { lookedFor: false, usual: false }),
  part('contacts', 'personal-contacts', ['Personal contact', 'Unpaid carer']),
  part('gp', 'gp-practice', ['GP practice', 'GP']),
  part('documents', 'documents', ['Document'], { lookedFor: false }),
];
