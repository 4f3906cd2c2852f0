// SPDX-License-Identifier: Apache-2.0
import { type SafetyAnswer, readSafetyAnswer } from '@careplan-kit/model';
import type { SafetyStatementKey, SafetyStatements } from '@careplan-kit/model/mods';
import { dateWords } from '../record-views/record-dates.js';
import { allWords, codedWords, isBag, textIn } from '../record-views/record-words.js';
import type { RecordTools } from '../record-views/record-tools.js';
import { ALERTS_BANNER_WORDS as WORDS, STATEMENT_NAMES, STATES } from './alerts-banner.words.js';
import type { BannerItem, ItemLine, Known } from './banner-item.js';

type Answer = SafetyAnswer<unknown>;

/** Which element of an entry says the most, and is read first. */
const HEADLINES: Readonly<Record<SafetyStatementKey, readonly string[]>> = {
  allergies: ['causativeAgent'],
  swallowing: ['difficulty'],
  capacity: ['mentalCapacityAssessment'],
  attorney: ['nameOfLPA', 'codedValue'],
  resuscitation: ['cardioPulmonaryResuscitationCPRDecision'],
  advanceDecision: ['advanceDecisionToRefuseTreatmentPreference', 'freeText'],
  advanceWishes: ['advanceStatement'],
  deprivationOfLiberty: ['deprivationOfLibertySafeguardsOrEquivalent', 'applicationStatus'],
  mentalHealthAct: ['codedValue', 'freeText'],
};

/** Where a missed entry does harm the same day. */
export const HARMFUL: readonly string[] = ['allergies', 'swallowing', 'resuscitation', 'advanceDecision'];

const LABELLED = {
  foodTexture: 'alertsBanner.swallowing.food',
  drinkThickness: 'alertsBanner.swallowing.drink',
  locationOfDocument: 'alertsBanner.document',
  dateForReview: 'alertsBanner.review',
  assessedBy: 'alertsBanner.assessedBy',
  applicationStatus: 'alertsBanner.application',
  date: 'alertsBanner.date',
} as const;

const SILENT: readonly string[] = ['subjectOfCare', 'class', 'recordUid', 'versionNumber', 'location'];

function entryLine(key: SafetyStatementKey, entry: unknown, tools: RecordTools): ItemLine {
  if (!isBag(entry)) return { words: allWords(entry, tools.say) };
  const { say } = tools;
  const headline = HEADLINES[key].find((name) => codedWords(entry[name], say));
  const more = Object.entries(entry)
    .filter(([name]) => name !== headline && !SILENT.includes(name))
    .map(([name, value]) => labelled(name, value, tools))
    .filter(Boolean);
  return headline
    ? { words: codedWords(entry[headline], say), more }
    : { words: more.join('. ') || say(WORDS['alertsBanner.noWords']) };
}

function labelled(name: string, value: unknown, tools: RecordTools): string {
  const { say } = tools;
  const words = /date/i.test(name) || name === 'assessedOn' ? dateWords(value, tools) : allWords(value, say);
  if (!words) return '';
  const label = Object.hasOwn(LABELLED, name) ? LABELLED[name as keyof typeof LABELLED] : null;
  return label ? say(WORDS[label], { words }) : words;
}

/** "Said by Mr Green, and the GP summary, 1 November 2026", and what was noted beside it. */
export function askedWords(answer: Answer, tools: RecordTools): readonly string[] {
  const { say } = tools;
  const note = textIn(answer.note);
  if (answer.state === 'not-asked') return note ? [note] : [];
  const by = textIn(answer.answeredBy);
  const on = dateWords(answer.askedOn, tools);
  const said =
    by && on
      ? say(WORDS['alertsBanner.said'], { by, on })
      : by
        ? say(WORDS['alertsBanner.said.by'], { by })
        : on
          ? say(WORDS['alertsBanner.said.on'], { on })
          : say(WORDS['alertsBanner.said.unknown']);
  return note ? [said, note] : [said];
}

/** What is known of a question of safety. A statement that is not there counts as not asked, and says which of the two. */
export function statementItem(
  key: SafetyStatementKey,
  answer: SafetyStatements[SafetyStatementKey] | undefined,
  recorded: string,
  tools: RecordTools,
): BannerItem {
  const { say } = tools;
  const about = say(STATEMENT_NAMES[key]);
  if (!answer) {
    const sources = [say(WORDS['alertsBanner.noStatement'])];
    return { key, about, known: 'outstanding', mark: say(STATES['not-asked']), lines: [], sources };
  }
  const known = readSafetyAnswer<unknown, Known>(answer as Answer, {
    'not-asked': () => 'outstanding',
    declined: () => 'outstanding',
    unknown: () => 'outstanding',
    'none-known': () => 'none',
    entered: () => (HARMFUL.includes(key) ? 'harm' : 'noted'),
  });
  const entries: readonly unknown[] = answer.state === 'entered' ? answer.entries : [];
  return {
    key,
    about,
    known,
    mark: answer.state === 'entered' ? '' : say(STATES[answer.state]),
    lines: entries.map((entry) => entryLine(key, entry, tools)),
    sources: [...askedWords(answer as Answer, tools), recorded],
  };
}

/** The answers are there and damaged: that is neither "not asked" nor "none". */
export function unreadableItem(key: SafetyStatementKey, { say }: RecordTools): BannerItem {
  const mark = say(WORDS['alertsBanner.unreadable.mark']);
  const sources = [say(WORDS['alertsBanner.unreadable.answer'])];
  return { key, about: say(STATEMENT_NAMES[key]), known: 'outstanding', mark, lines: [], sources };
}
