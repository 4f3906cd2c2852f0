// SPDX-License-Identifier: Apache-2.0
import type { Answers, Entries, FormDefinition, FormSubmission, SubmittedScore } from '@careplan-kit/forms';
import { assertSafeDocument } from '@careplan-kit/model';
import { LIBRARY } from '../addresses.js';
import { type Bag, isBag, valueOf } from '../bag.js';
import { contextOf } from '../questionnaire/context.js';
import { differenceOf } from '../questionnaire/difference.js';
import { canonicalOf } from '../questionnaire/names.js';
import type { QuestionnaireResponse } from '../resources.js';
import { HOME_ZONE } from '../time-zone.js';
import { type LeftOver, Reader, inOrder, refuse } from './read-items.js';
import { readScores } from './scores.js';
import { type ResponseOptions, toQuestionnaireResponse } from './to-questionnaire-response.js';

export type { LeftOver } from './read-items.js';

export interface ResponseImport {
  readonly answers: Answers;
  /** The entries of what repeats, by key; absent when there are none. Their ids count the entries of each item. */
  readonly entries?: Entries;
  /** Nothing is dropped: show it, or keep it with the record. */
  readonly leftOver: readonly LeftOver[];
  /** Keys of the questions whose answers were withheld from the author; absent when there are none. */
  readonly withheld?: readonly string[];
  /** What scores said; absent when there are none. */
  readonly scores?: readonly SubmittedScore[];
}

/** How a response will be written again, as far as that decides how it is read. */
export interface ReadOptions
  extends Pick<ResponseOptions, 'subjectBase' | 'identifierSystem' | 'authorSystem' | 'timeZone'> {
  /** The host knows that it is an answer to this form, by whatever name the response calls that. */
  readonly byAnyName?: boolean | undefined;
}

/** A response as a submission. */
export interface ResponseSubmission {
  /** Who answered, about whom, when, and what. What the response does not say is an empty text. */
  readonly submission: FormSubmission;
  readonly status: NonNullable<ResponseOptions['status']>;
  readonly leftOver: readonly LeftOver[];
  /**
   * What the response has and a submission has not, what is left over too. Given to `toQuestionnaireResponse` with
   * `submission` and `status`, it makes the same response again; after a change, all of it but what was changed.
   */
  readonly carried?: Readonly<Record<string, unknown>>;
}

function assertOfForm(definition: FormDefinition, said: unknown): void {
  if (said === undefined) return;
  // Before R4 it was a reference.
  const questionnaire = isBag(said) ? said['reference'] : said;
  if (typeof questionnaire !== 'string') refuse(['questionnaire'], 'wrong-type', 'is not text');
  const [url] = questionnaire.split('|');
  // A reference to a contained form says nothing about which form it is.
  if (url?.startsWith('#') || url === canonicalOf(definition).split('|')[0]) return;
  // Some servers name a form by its id alone.
  const [, id] = /(?:^|\/)Questionnaire\/([^/]+)$/.exec(url ?? '') ?? [];
  if (id !== undefined && id === resourceIdOf(definition)) return;
  refuse(['questionnaire'], 'other-form', `is an answer to ${JSON.stringify(url)}`);
}

/** The id the form had as a resource. */
function resourceIdOf({ id, carried }: FormDefinition): unknown {
  const part = carried?.['id'];
  return isBag(part) && part['$now'] === id ? part['$was'] : id;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The person a reference names: their id where it is one of the usual kind, else the whole reference. */
function subjectOf(subject: unknown, base: string): string {
  const reference = textOf(isBag(subject) ? subject['reference'] : undefined);
  if (!reference.startsWith(base)) return reference;
  try {
    return decodeURIComponent(reference.slice(base.length));
  } catch {
    return reference;
  }
}

const STATUSES: readonly string[] = ['completed', 'in-progress', 'amended'] satisfies QuestionnaireResponse['status'][];

function submissionOf(definition: FormDefinition, source: Bag, reader: Reader, options: ReadOptions): FormSubmission {
  const { identifier, author, id } = source;
  const name = textOf(isBag(author) ? (author['display'] ?? author['reference']) : undefined);
  const scores = readScores(source);
  return {
    schemaVersion: 1,
    id: textOf((isBag(identifier) ? identifier['value'] : undefined) ?? id),
    form: { id: definition.id, url: definition.url, version: definition.version },
    library: textOf(valueOf(source, LIBRARY, 'valueString')),
    subjectOfCare: subjectOf(source['subject'], options.subjectBase ?? 'Patient/'),
    author: { id: name, name },
    submittedAt: textOf(source['authored']),
    answers: reader.answers,
    setAside: {},
    provenance: {},
    ...(reader.withheld.size > 0 ? { withheld: [...reader.withheld] } : {}),
    ...(Object.keys(reader.entries).length > 0 ? { entries: reader.entries } : {}),
    ...(scores.length > 0 ? { scores } : {}),
  };
}

function read(definition: FormDefinition, json: unknown, { timeZone = HOME_ZONE, byAnyName }: ReadOptions) {
  assertSafeDocument('The QuestionnaireResponse', json);
  if (!isBag(json)) refuse([], 'wrong-type', 'is not a JSON object');
  if (json['resourceType'] !== 'QuestionnaireResponse') {
    refuse(['resourceType'], 'wrong-resource', 'is not "QuestionnaireResponse"');
  }
  if (byAnyName !== true) assertOfForm(definition, json['questionnaire']);
  const reader = new Reader(contextOf(definition.items), timeZone);
  reader.within({ bag: json, path: [] }, definition.items, []);
  return { source: json, reader };
}

/**
 * Reads the answers of a FHIR R4 QuestionnaireResponse. A response made with another version of the form is read by
 * linkId; one made with another form is refused. Text that cannot be read as its item's type is kept as entered.
 *
 * @param json - untrusted: as `parseFhir` gives it, which keeps the digits of decimals, or as `JSON.parse` does
 * @throws DataError with a path, when it is not a response to this form
 */
export function fromQuestionnaireResponse(
  definition: FormDefinition,
  json: unknown,
  options: Pick<ReadOptions, 'timeZone' | 'byAnyName'> = {},
): ResponseImport {
  const { source, reader } = read(definition, json, options);
  const { answers, entries, withheld } = reader;
  const scores = readScores(source);
  return {
    answers,
    leftOver: inOrder(reader.leftOver),
    ...(Object.keys(entries).length > 0 ? { entries } : {}),
    ...(withheld.size > 0 ? { withheld: [...withheld] } : {}),
    ...(scores.length > 0 ? { scores } : {}),
  };
}

/**
 * Reads a FHIR R4 QuestionnaireResponse as a submission, with everything that is needed to write it again as it came.
 *
 * @param json - untrusted, as for `fromQuestionnaireResponse`
 * @param options - as they will be given to `toQuestionnaireResponse`
 * @throws DataError with a path, when it is not a response to this form
 */
export function submissionFromResponse(
  definition: FormDefinition,
  json: unknown,
  options: ReadOptions = {},
): ResponseSubmission {
  const { source, reader } = read(definition, json, options);
  const submission = submissionOf(definition, source, reader, options);
  const said = source['status'];
  const status = (STATUSES.includes(String(said)) ? said : 'completed') as ResponseSubmission['status'];
  const native = toQuestionnaireResponse(definition, submission, { ...options, status });
  const carried = differenceOf(source, native as unknown as Bag);
  return { submission, status, leftOver: inOrder(reader.leftOver), ...(carried ? { carried } : {}) };
}
