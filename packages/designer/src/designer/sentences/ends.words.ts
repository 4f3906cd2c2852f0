// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';

const low = 'Choice: whether the lower number of a range counts.';
const high = 'Choice: whether the upper number of a range counts.';

export const ENDS_WORDS = {
  'ends.low': { en: 'From', cy: 'O', note: 'Label: lower number of a range.' },
  'ends.high': { en: 'To', cy: 'I', note: 'Label: upper number of a range.' },
  'ends.low.counts': { en: 'from this number', cy: 'o’r rhif hwn', note: low },
  'ends.low.not': { en: 'above this number', cy: 'uwchlaw’r rhif hwn', note: low },
  'ends.high.counts': { en: 'to this number', cy: 'i’r rhif hwn', note: high },
  'ends.high.not': { en: 'below this number', cy: 'islaw’r rhif hwn', note: high },
  'ends.low.how': { en: 'Begins', cy: 'Yn dechrau', note: 'Label of the select with “from” and “above”.' },
  'ends.high.how': { en: 'Ends', cy: 'Yn gorffen', note: 'Label of the select with “to” and “below”.' },
  'ends.notNumber': { en: '“{text}” is not a number.', cy: 'Nid yw “{text}” yn rhif.', note: 'At an end of a range.' },
} as const satisfies Record<string, Phrase>;
