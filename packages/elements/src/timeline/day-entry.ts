// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, type MultiMedia, type VersionedRecord, inForce } from '@careplan-kit/model/reading';
import { withheldWords } from '../record-views/instead-view.js';
import type { RecordTools } from '../record-views/record-tools.js';
import { actorWords, allWords, codedWords, isBag, textIn } from '../record-views/record-words.js';
import type { Rights, Shown } from '../record-views/rights.js';
import type { Placed } from './day-index.js';
import { inLines, noteIn } from './note-in.js';
import { TIMELINE_WORDS as WORDS } from './timeline.words.js';

type Bag = Readonly<Record<string, unknown>>;

/** A photo, sound or film of an entry, and the element it stands in. */
export interface EntryMedia {
  readonly element: string;
  readonly media: MultiMedia;
}

/** What an entry says. */
export interface EntryWords {
  /** What it is: "Incident". */
  readonly label: string;
  /** What is read first; empty where only the details say something. */
  readonly headline: string;
  readonly details: readonly string[];
  readonly media: readonly EntryMedia[];
  readonly shown: Shown<unknown>;
}

/** Elements that say what it is about, the first that is there. */
const HEADLINES = [
  'freeText',
  'description',
  'what',
  'medicationName',
  'causativeAgent',
  'problem',
  'assessmentSummary',
  'mentalCapacityAssessment',
  'medicalDevice',
  'equipmentName',
  'procedureName',
  'outcomes',
  'investigation',
  'assessmentType',
  'riskCategory',
  'codedValue',
  'comments',
] as const;

const LABELLED = {
  location: 'timeline.where',
  riskLocation: 'timeline.where',
  responsibleParty: 'timeline.doneBy',
  involved: 'timeline.involved',
  informed: 'timeline.informed',
  sender: 'timeline.sender',
  recipient: 'timeline.recipient',
} as const;

const ACTORS: ReadonlySet<string> = new Set([
  ...['careActor', 'careWorker', 'involved', 'informed', 'sender', 'recipient', 'responsibleParty'],
]);

/** What is for machines, is said elsewhere, or belongs to the plan and not to the day. */
const SILENT: ReadonlySet<string> = new Set([
  ...['subjectOfCare', 'date', 'time', 'dateSent', 'alertStartDate', 'startDateOfRisk', 'dateLastUpdated'],
  ...['status', 'goalImportanceScore', 'instruction', 'goal', 'need', 'carePlan', 'plannedReviewDateInterval'],
  ...['needsConcernsOrProblems', 'strengths', 'dateThisPlanWasLastUpdated', 'responsibilityForReview'],
]);

/** Of these the record holds more than a line of a day can say; that it was written or changed is what counts here. */
const NAMED_ONLY: ReadonlySet<string> = new Set(['About Me', 'Safety statements', 'Care plan']);

const mediaOf = (value: unknown): value is MultiMedia =>
  isBag(value) && typeof value['mimeType'] === 'string' && ('url' in value || 'file' in value);

/** Every photo, sound and film in a content, as deep as it stands. */
function* mediaIn(value: unknown, element: string, depth = 5): Generator<EntryMedia> {
  if (depth === 0) return;
  if (mediaOf(value)) yield { element, media: value };
  else if (Array.isArray(value)) for (const one of value) yield* mediaIn(one, element, depth - 1);
  else if (isBag(value)) for (const one of Object.values(value)) yield* mediaIn(one, element, depth - 1);
}

/** The records of a person by their uid, for what entries point to. */
const known = new WeakMap<CareRecord, ReadonlyMap<string, VersionedRecord>>();
function byUid(record: CareRecord): ReadonlyMap<string, VersionedRecord> {
  const found = known.get(record) ?? new Map(inForce(record).map((version) => [version.recordUid, version]));
  known.set(record, found);
  return found;
}

/** The words of a record that is pointed to, as far as this worker may see it; else what the link called it. */
function linkWords(link: Bag, rights: Rights, tools: RecordTools): string {
  const target = byUid(rights.record).get(textIn(link['recordUid']));
  if (!target) return textIn(link['display']);
  if (!rights.mayView(target.class)) return '';
  const { content } = rights.shown(target);
  const name = textIn((content as Bag)['locationName']);
  return name || headlineOf(content as Bag, tools).words;
}

function valueWords(value: unknown, rights: Rights, tools: RecordTools): string {
  if (Array.isArray(value))
    return value
      .map((one) => valueWords(one, rights, tools))
      .filter(Boolean)
      .join(' ');
  if (isBag(value) && typeof value['recordUid'] === 'string') return linkWords(value, rights, tools);
  if (mediaOf(value) || (isBag(value) && mediaOf(value['multiMedia']))) return '';
  // A number and its unit are one.
  if (isBag(value) && typeof value['unitsOfMeasure'] === 'string')
    return [textIn(value['value']), value['unitsOfMeasure'], textIn(value['referenceRanges'])]
      .filter(Boolean)
      .join(' ');
  return allWords(value, tools.say);
}

function headlineOf(content: Bag, { say }: RecordTools): { readonly words: string; readonly key: string | null } {
  for (const key of HEADLINES) {
    const value = content[key];
    const words = Array.isArray(value)
      ? inLines(value.map((one) => codedWords(one, say)))
      : codedWords(value, say) || (isBag(value) ? allWords(value, say) : '');
    if (words.trim()) return { words, key };
  }
  return { words: '', key: null };
}

/** What an entry says to this worker. */
export function entryWords({ version, reading, made }: Placed, rights: Rights, tools: RecordTools): EntryWords {
  const { say } = tools;
  const shown = rights.shown(version);
  const note = version.class === 'Communication' ? noteIn(shown.content) : null;
  const content = note?.content ?? (shown.content as Bag);
  const label = note?.kind || (reading.label ? say(reading.label) : version.class);
  if (NAMED_ONLY.has(version.class)) return { label, headline: '', details: [], media: [], shown };
  const { words, key } = headlineOf(content, tools);
  // Who did it is said once, where the same person wrote it down.
  const writtenBy = actorWords(made?.committer, say);
  const withheld = shown.withheld.filter((element) => !SILENT.has(element));
  const details = Object.entries(content)
    .filter(([element]) => element !== key && !SILENT.has(element))
    .map(([element, value]) => detailWords(element, value, writtenBy, rights, tools))
    .filter(Boolean);
  if (note?.readers) details.push(say(WORDS['timeline.readers'], { words: note.readers }));
  const media = Object.entries(content).flatMap(([element, value]) => [...mediaIn(value, element)]);
  return {
    label,
    headline: words || (withheld.length + details.length + media.length > 0 ? '' : say(WORDS['timeline.noWords'])),
    details: withheld.length > 0 ? [...details, withheldWords(say)] : details,
    media,
    shown: shown as Shown<unknown>,
  };
}

function detailWords(element: string, value: unknown, writtenBy: string, rights: Rights, tools: RecordTools): string {
  const { say } = tools;
  const words = ACTORS.has(element) ? actorWords(value, say) : valueWords(value, rights, tools);
  if (!words) return '';
  if (element === 'careActor' || element === 'careWorker')
    return words === writtenBy ? '' : say(WORDS['timeline.by'], { names: words });
  const label = Object.hasOwn(LABELLED, element) ? LABELLED[element as keyof typeof LABELLED] : null;
  return label ? say(WORDS[label], { words }) : words;
}
