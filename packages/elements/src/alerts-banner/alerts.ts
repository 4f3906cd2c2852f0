// SPDX-License-Identifier: Apache-2.0
import { changeOf } from '@careplan-kit/model/reading';
import type { Alert } from '@careplan-kit/model/mods';
import { withheldWords } from '../record-views/instead-view.js';
import { dateWords, lastDayOf } from '../record-views/record-dates.js';
import { actorWords, codedWords, isBag, textIn } from '../record-views/record-words.js';
import type { Shown } from '../record-views/rights.js';
import { recordedWords } from '../record-views/who-and-when.js';
import { ALERTS_BANNER_WORDS as WORDS } from './alerts-banner.words.js';
import type { BannerItem, BannerSource } from './banner-item.js';

export const ALERT_KEYS = [
  'freeText',
  'codedValue',
  'status',
  'alertCategory',
  'alertStartDate',
  'alertEndDate',
  'informed',
];

/** States in which an alert is out of force. Any other, known or not, is shown: a word nobody knows hides nothing. */
const OVER: readonly string[] = ['inactive', 'entered-in-error', 'entered in error', 'no longer needed'];

/** The system and words by which an alert says that it is an adjustment. */
const ADJUSTMENT_SYSTEM = /RA-FlagCategory|RARecord-AdjustmentCategory/;
const ADJUSTMENT_WORDS = /reasonable adjustment|addasiad(au)? rhesymol/i;

function tokens(value: unknown): string[] {
  if (!isBag(value)) return [textIn(value)];
  return [value['code'], value['display'], value['originalText']].map(textIn);
}

export function isOver({ content }: Shown<Alert>): boolean {
  return tokens(content.status).some((token) => OVER.includes(token.toLowerCase()));
}

export function isAdjustment({ content }: Shown<Alert>): boolean {
  const categories: readonly unknown[] = content.alertCategory ?? [];
  return [...categories, content.codedValue].some(
    (value) =>
      tokens(value).some((token) => ADJUSTMENT_WORDS.test(token)) ||
      (isBag(value) && ADJUSTMENT_SYSTEM.test(textIn(value['system']))),
  );
}

/** Declined consent to the national flag of reasonable adjustments, in SNOMED CT. */
const OBJECTION = '1853781000000107';

/** It is no adjustment: the person does not want theirs shared nationally. */
export const isObjection = ({ content }: Shown<Alert>): boolean =>
  isBag(content.codedValue) && textIn(content.codedValue['code']) === OBJECTION;

/** An alert in words. One that should have ended, or has not begun, says so and is shown. */
export function alertItem(shown: Shown<Alert>, { rights, tools }: BannerSource, adjustment: boolean): BannerItem {
  const { say, today, dayOf } = tools;
  const { version, content, withheld } = shown;
  const words = withheld.includes('freeText') ? withheldWords(say) : textIn(content.freeText);
  const coded = codedWords(content.codedValue, say);
  const ended = lastDayOf(content.alertEndDate, dayOf);
  const begins = lastDayOf(content.alertStartDate, dayOf);
  const [start, end] = [dateWords(content.alertStartDate, tools), dateWords(content.alertEndDate, tools)];
  const informed = actorWords(content.informed, say);
  const categories = (content.alertCategory ?? []).map((value) => codedWords(value, say)).filter(Boolean);
  const more = [
    words && coded,
    ended !== undefined && ended < today && say(WORDS['alertsBanner.alert.ended'], { date: end }),
    begins !== undefined && begins > today && say(WORDS['alertsBanner.alert.from'], { date: start }),
  ].filter((text): text is string => Boolean(text));
  const since = start && (begins === undefined || begins <= today);
  return {
    key: version.recordUid,
    about: adjustment ? '' : categories.join(', ') || say(WORDS['alertsBanner.alert']),
    known: adjustment ? 'noted' : 'harm',
    mark: '',
    lines: [{ words: words || coded || say(WORDS['alertsBanner.noWords']), more }],
    sources: [
      ...(since ? [say(WORDS['alertsBanner.alert.since'], { date: start })] : []),
      ...(informed ? [say(WORDS['alertsBanner.alert.informed'], { names: informed })] : []),
      recordedWords(changeOf(rights.record, version), tools),
    ],
  };
}
