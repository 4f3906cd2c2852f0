// SPDX-License-Identifier: Apache-2.0
import { type Phrase, phrase } from '../lint/explain/phrase.js';

/** Why a stored answer could not be carried to another version, for the worker who looks at the tray. */
export const TRAY_WORDS = {
  'no-such-question': phrase('The question is no longer asked.', 'Ni ofynnir y cwestiwn mwyach.', 'It was taken out.'),
  'not-a-question': phrase(
    'What was a question is now a heading or a text.',
    'Mae’r hyn a oedd yn gwestiwn bellach yn bennawd neu’n destun.',
    'Its id now belongs to something else.',
  ),
  'entry-not-listed': phrase(
    'It belongs to an entry that is not in the form.',
    'Mae’n perthyn i gofnod nad yw yn y ffurflen.',
    'An entry that was removed, or never added.',
  ),
  'several-entries': phrase(
    'The question is asked once now, and several answers were given.',
    'Gofynnir y cwestiwn unwaith yn awr, a rhoddwyd sawl ateb.',
    'None of several entries is chosen.',
  ),
  'which-entry': phrase(
    'The question is asked for each entry now, and nobody can say for which this was the answer.',
    'Gofynnir y cwestiwn ar gyfer pob cofnod yn awr, ac ni all neb ddweud ar gyfer pa un oedd hwn yn ateb.',
    'None of several entries is chosen.',
  ),
  'other-type': phrase(
    'The question takes another kind of answer now.',
    'Mae’r cwestiwn yn cymryd math arall o ateb yn awr.',
    'Such as a date in place of a text.',
  ),
  'option-gone': phrase(
    'An option that was chosen is no longer offered.',
    'Ni chynigir opsiwn a ddewiswyd mwyach.',
    'Also own words that may no longer be given.',
  ),
  'option-means-something-else': phrase(
    'An option that was chosen means something else now.',
    'Mae opsiwn a ddewiswyd yn golygu rhywbeth arall yn awr.',
    'Its words went to another code, or its terminology changed.',
  ),
  'other-unit': phrase(
    'It is in a unit that cannot be turned exactly into the new one.',
    'Mae mewn uned na ellir ei throi’n union i’r un newydd.',
    'Nothing is rounded.',
  ),
  'does-not-fit': phrase(
    'The question cannot hold this answer any more.',
    'Ni all y cwestiwn ddal yr ateb hwn mwyach.',
    'Such as a text of several lines.',
  ),
  'now-worked-out': phrase(
    'The answer is worked out now, and this one was given by hand.',
    'Caiff yr ateb ei gyfrifo yn awr, a rhoddwyd hwn â llaw.',
    'The calculation would write over it.',
  ),
  'reason-not-offered': phrase(
    'This reason for having no answer is no longer offered.',
    'Ni chynigir y rheswm hwn dros beidio â chael ateb mwyach.',
    'Such as "declined".',
  ),
  'score-changed': phrase(
    'The score, or what it counts, changed, so its total has to be confirmed again.',
    'Newidiodd y sgôr, neu’r hyn mae’n ei gyfrif, felly rhaid cadarnhau ei gyfanswm eto.',
    'A total that somebody had confirmed.',
  ),
} as const satisfies Record<string, Phrase>;

export type TrayReason = keyof typeof TRAY_WORDS;
