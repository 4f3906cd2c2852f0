// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const list = 'On the list of the people of a medicines round.';

/** The words by which somebody is known, with allergies and swallowing. */
export const PERSON_TOP_WORDS = {
  'emarRound.room': { en: 'Room {room}', cy: 'Ystafell {room}', note: list },
  'emarRound.noName': {
    en: 'No name was given for {id}',
    cy: 'Ni roddwyd enw ar gyfer {id}',
    note: 'The host named nobody by this id.',
  },
  'emarRound.photo': { en: 'Photo of {name}', cy: 'Llun o {name}', note: 'Text of the picture.' },
  'emarRound.born': { en: 'Born {date}', cy: 'Ganwyd {date}', note: 'Beside the name.' },
  'emarRound.bornUnknown': { en: 'Date of birth not given', cy: 'Ni roddwyd dyddiad geni', note: 'Beside the name.' },
  'emarRound.allergies': { en: 'Allergies', cy: 'Alergeddau', note: 'Before what is known of allergies.' },
  'emarRound.allergies.none': { en: 'None known', cy: 'Dim yn hysbys', note: 'Somebody asked.' },
  'emarRound.allergies.unknown': {
    en: 'Not known yet. Not known is not none: ask.',
    cy: 'Ddim yn hysbys eto. Nid yw anhysbys yn golygu dim: gofynnwch.',
    note: 'Nobody has asked yet.',
  },
  'emarRound.swallowing': { en: 'Swallowing', cy: 'Llyncu', note: 'Before how the person swallows.' },
  'emarRound.swallowing.unknown': {
    en: 'Nothing was given about swallowing.',
    cy: 'Ni roddwyd dim am lyncu.',
    note: 'The host gave nothing.',
  },
} as const satisfies Record<string, Phrase>;
