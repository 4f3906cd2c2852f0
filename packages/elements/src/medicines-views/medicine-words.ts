// SPDX-License-Identifier: Apache-2.0
import { type AdministrationRecord, type Facts, OUTCOME_WORDS, findStaff } from '@careplan-kit/emar';
import type { Say } from '../words/words.js';
import { amountWords } from './dose-words.js';
import { MEDICINES_WORDS as WORDS } from './medicines.words.js';

/** What the words about medicines need of the element they are in. Times are those of the service. */
export interface MedicineTools {
  readonly say: Say;
  /** `22 November 2026` of a day. */
  readonly formatDay: (day: string) => string;
  /** `22 November 2026 at 08:05` */
  readonly formatMoment: (instant: string) => string;
  /** `08:05` */
  readonly formatTime: (instant: string) => string;
  readonly level: number;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Words out of what a host wrote as text, or as `{text}` or `{display}`. */
export function wordsIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return text(value);
  const { text: own, display } = value as { readonly text?: unknown; readonly display?: unknown };
  return text(own) || text(display);
}

/** The name of a worker, or the identifier where nobody knows a name. */
export const nameOf = (facts: Facts, id: string | undefined): string | undefined =>
  id === undefined ? undefined : (findStaff(facts, id)?.name ?? id);

/** Whose hands gave it: a name, and the family or others where it was not staff. */
export function whoWords(facts: Facts, { administratorId, source }: AdministrationRecord, say: Say): string {
  const name = nameOf(facts, administratorId);
  if (source === undefined || source === 'staff') return name ?? say(WORDS['medicines.somebody']);
  const key = `medicines.source.${source}`;
  const hands = Object.hasOwn(WORDS, key) ? say(WORDS[key as keyof typeof WORDS]) : source;
  return name === undefined ? hands : `${name} (${hands})`;
}

export function whenWords(record: AdministrationRecord, { say, formatMoment }: MedicineTools): string {
  const { givenAt, givenAtEarliest: earliest, givenAtLatest: latest } = record;
  if (earliest === undefined || latest === undefined || earliest === latest) return formatMoment(givenAt);
  return say(WORDS['medicines.line.between'], { earliest: formatMoment(earliest), latest: formatMoment(latest) });
}

/** `Given, 1 tablet` */
export const whatWords = ({ outcome, dose }: AdministrationRecord, say: Say): string =>
  [say(OUTCOME_WORDS[outcome]), dose ? amountWords(dose, say) : ''].filter(Boolean).join(', ');

const HOUR = 3_600_000;

/** What else is to be said of a record: the second name, where, why, and when it was written if that was long after. */
export function restWords(facts: Facts, record: AdministrationRecord, tools: MedicineTools): string[] {
  const { say, formatMoment } = tools;
  const { witnessId, site, reason, recordedAt, givenAt, retrospectiveReason, pending, missing, effectCheck } = record;
  const written = recordedAt !== undefined && Date.parse(recordedAt) - Date.parse(givenAt) > HOUR ? recordedAt : null;
  const effect = effectCheck && [
    ...(effectCheck.observedOutcome ? [effectCheck.observedOutcome] : []),
    ...(effectCheck.effective === undefined
      ? []
      : [say(WORDS[effectCheck.effective ? 'medicines.line.worked' : 'medicines.line.notWorked'])]),
    ...(effectCheck.actionIfNot ? [effectCheck.actionIfNot] : []),
  ];
  return [
    ...(witnessId === undefined ? [] : [say(WORDS['medicines.line.witness'], { name: nameOf(facts, witnessId)! })]),
    ...(site ? [say(WORDS['medicines.line.site'], { site })] : []),
    ...(reason ? [say(WORDS['medicines.line.reason'], { words: reason })] : []),
    ...(written ? [say(WORDS['medicines.line.written'], { moment: formatMoment(written) })] : []),
    ...(retrospectiveReason ? [say(WORDS['medicines.line.why'], { words: retrospectiveReason })] : []),
    ...(effect?.length ? [say(WORDS['medicines.line.effect'], { words: effect.join(', ') })] : []),
    ...(pending ? [say(WORDS['medicines.line.pending'], { missing: (missing ?? []).join(', ') || '?' })] : []),
  ];
}

/** What became of a record that no longer stands; empty where it stands. */
export function fateWords(
  facts: Facts,
  record: AdministrationRecord,
  by: AdministrationRecord | undefined,
  { say, formatMoment }: MedicineTools,
): string {
  const who = (id: string | undefined) => nameOf(facts, id) ?? say(WORDS['medicines.somebody']);
  const noReason = say(WORDS['medicines.noReason']);
  if (record.status === 'entered-in-error') {
    const words = record.enteredInErrorReason ?? noReason;
    return say(WORDS['medicines.line.error'], { who: who(record.enteredInErrorBy), words });
  }
  if (!by) return '';
  const moment = by.recordedAt === undefined ? '' : formatMoment(by.recordedAt);
  const words = by.correctionReason ?? noReason;
  return say(WORDS['medicines.line.replaced'], { moment, who: who(by.correctedBy ?? by.administratorId), words });
}

/** A record as one line of words: what, when, who, and all the rest. */
export function recordLine(facts: Facts, record: AdministrationRecord, tools: MedicineTools): string {
  const { say } = tools;
  const values = { what: whatWords(record, say), moment: whenWords(record, tools), who: whoWords(facts, record, say) };
  return [say(WORDS['medicines.line.at'], values), ...restWords(facts, record, tools)].join('. ');
}
