// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms/contract';
import { isBack } from '../../bag-parts.js';
import { all, oneOf } from '../../expressions.js';

/** Most bytes of a picture. */
export const PHOTO_BYTES = 20_000_000;

/** To see, hear, eat, walk and talk with: nobody comes to a ward without them unnoticed. */
export const MUST: readonly string[] = [
  'glasses',
  'hearingAidLeft',
  'hearingAidRight',
  'denturesUpper',
  'denturesLower',
  'walkingAid',
  'talkingAid',
];

/** What came back, in one way for every thing. */
export const BACK = [
  { code: 'yes', label: 'Back' },
  { code: 'damaged', label: 'Back, and broken or not theirs' },
  { code: 'missing', label: 'Missing' },
] as const;

/** One thing with what it looks like and whether it came back. Left empty, it says that nobody looked. */
export const line = (id: string, label: string, help?: string): readonly FormItem[] => {
  const goes = oneOf(id, 'goes');
  return [
    {
      type: 'choice',
      id,
      label,
      ...(help ? { help } : {}),
      ...(MUST.includes(id) ? { required: true } : {}),
      unknowns: ['unknown'],
      options: [
        { code: 'goes', label: 'Goes with them' },
        { code: 'stays', label: 'Stays here' },
        { code: 'none', label: 'They have none' },
      ],
    },
    {
      type: 'text',
      id: `${id}Look`,
      label: `${label}: what does it look like?`,
      help: 'Colour, make, name in it, what it is in.',
      enableWhen: goes,
    },
    {
      type: 'attachment',
      id: `${id}Photo`,
      label: `${label}: a picture`,
      kinds: ['photo'],
      maxSize: PHOTO_BYTES,
      enableWhen: goes,
    },
    {
      type: 'choice',
      id: `${id}Back`,
      label: `${label}: did it come back?`,
      required: true,
      control: 'radio',
      unknowns: ['unknown'],
      enableWhen: all(isBack, goes),
      options: BACK,
    },
  ];
};

/** The ids of the lines, in their order. */
export const LINES: readonly string[] = [...MUST, 'clothes', 'shoes', 'toiletries'];
