// SPDX-License-Identifier: Apache-2.0
import {
  type Answers,
  type FormDefinition,
  type QuestionItem,
  type StoredAnswer,
  isAttachment,
} from '@careplan-kit/forms';
import { DataError, type DataIssue, assertSafeDocument } from '@careplan-kit/model';
import { DATA_ABSENT_REASON, ENTERED } from '../addresses.js';
import { type Bag, isBag, valueOf } from '../bag.js';
import { notInAttachment } from '../questionnaire/attachment.js';
import { type Context, contextOf } from '../questionnaire/context.js';
import { canonicalOf } from '../questionnaire/names.js';
import { fhirTypeOf } from '../questionnaire/item-types.js';
import { readValue, valueIn } from '../questionnaire/read-value.js';

/** Something a response holds and the form has no place for. */
export interface LeftOver {
  /** Where it is in the response. */
  readonly path: DataIssue['path'];
  readonly linkId: string;
  readonly why: 'unknown-question' | 'not-an-answer-of-its-type' | 'answered-more-than-once' | 'not-understood';
  /** As it came. */
  readonly value: unknown;
}

export interface ResponseImport {
  readonly answers: Answers;
  /** Nothing is dropped: show it, or keep it with the record. */
  readonly leftOver: readonly LeftOver[];
  /** Ids of the questions whose answers were withheld from the author; absent when there are none. */
  readonly withheld?: readonly string[];
}

type Path = DataIssue['path'];

function refuse(path: Path, code: string, message: string): never {
  throw new DataError('The QuestionnaireResponse', [{ path, code, message }]);
}

/** Elements of a list that must hold objects. */
function objectsIn(element: Bag, key: string, path: Path): { readonly bag: Bag; readonly path: Path }[] {
  const list = element[key];
  if (list === undefined) return [];
  if (!Array.isArray(list)) refuse([...path, key], 'wrong-type', 'is not a list');
  return list.map((bag: unknown, at) => {
    const here = [...path, key, at];
    if (!isBag(bag)) refuse(here, 'wrong-type', 'is not an object');
    return { bag, path: here };
  });
}

class Reader {
  readonly answers: Record<string, StoredAnswer> = {};
  readonly leftOver: LeftOver[] = [];
  readonly withheld = new Set<string>();

  constructor(readonly context: Context) {}

  items(element: Bag, path: Path): void {
    for (const { bag, path: here } of objectsIn(element, 'item', path)) {
      const { linkId } = bag;
      if (typeof linkId !== 'string') refuse([...here, 'linkId'], 'missing', 'the item has no linkId');
      const answers = objectsIn(bag, 'answer', here);
      const given = answers.map((answer) => answer.bag);
      const question = this.context.byLinkId(linkId);
      if (question) this.#question(question, linkId, bag, given, here);
      else if (given.length > 0) this.#leave([...here, 'answer'], linkId, 'unknown-question', given);
      this.items(bag, here);
      // R4 allows questions under an answer.
      for (const answer of answers) this.items(answer.bag, answer.path);
    }
  }

  #leave(path: Path, linkId: string, why: LeftOver['why'], value: unknown): void {
    this.leftOver.push({ path, linkId, why, value });
  }

  #question(question: QuestionItem, linkId: string, item: Bag, given: readonly Bag[], path: Path): void {
    this.#absence(question, linkId, item, path);
    const entered = valueOf(item, ENTERED, 'valueString');
    if (given.length === 0 && typeof entered !== 'string') return;
    const here = [...path, 'answer'];
    const several = fhirTypeOf(question).repeats === true;
    if (Object.hasOwn(this.answers, question.id) || (given.length > 1 && !several)) {
      // Which of them is right is not for a program to choose.
      this.#leave(here, linkId, 'answered-more-than-once', given.length > 0 ? given : entered);
    } else if (given.length === 0) this.answers[question.id] = { entered: String(entered) };
    else if (several) this.#several(question, linkId, given, here);
    else this.#one(question, linkId, given[0]!, [...here, 0]);
    this.#extras(linkId, given, here);
  }

  /** Why there is no answer. Of the reasons R4 has, ours know one: it was not for the author to see. */
  #absence(question: QuestionItem, linkId: string, item: Bag, path: Path): void {
    const reason = valueOf(item, DATA_ABSENT_REASON, 'valueCode');
    if (reason === 'masked') this.withheld.add(question.id);
    else if (reason !== undefined) this.#leave([...path, 'extension'], linkId, 'not-understood', reason);
  }

  #one(question: QuestionItem, linkId: string, given: Bag, path: Path): void {
    const value = valueIn(given, 'value');
    const answer = value && readValue(value, question);
    if (answer !== undefined) this.answers[question.id] = answer;
    else if (typeof value?.[1] === 'string') this.answers[question.id] = { entered: value[1] };
    else this.#leave(path, linkId, 'not-an-answer-of-its-type', given);
    if (!isAttachment(answer)) return;
    const rest = notInAttachment(value![1] as Bag);
    if (Object.keys(rest).length > 0) this.#leave([...path, 'valueAttachment'], linkId, 'not-understood', rest);
  }

  #several(question: QuestionItem, linkId: string, given: readonly Bag[], path: Path): void {
    const chosen = new Set<unknown>();
    given.forEach((one, at) => {
      const value = valueIn(one, 'value');
      const code = value && readValue(value, question);
      if (code === undefined) this.#leave([...path, at], linkId, 'not-an-answer-of-its-type', one);
      else chosen.add(code);
    });
    const codes = 'options' in question ? question.options.map(({ code }) => code) : [];
    const inOrder = codes.filter((code) => chosen.has(code));
    if (inOrder.length > 0) this.answers[question.id] = inOrder;
  }

  /** What an answer has besides its value and questions under it. */
  #extras(linkId: string, given: readonly Bag[], path: Path): void {
    given.forEach((answer, at) => {
      const extras = Object.entries(answer).filter(([key]) => !key.startsWith('value') && key !== 'item');
      if (extras.length > 0) this.#leave([...path, at], linkId, 'not-understood', Object.fromEntries(extras));
    });
  }
}

function assertOfForm(definition: FormDefinition, questionnaire: unknown): void {
  if (questionnaire === undefined) return;
  if (typeof questionnaire !== 'string') refuse(['questionnaire'], 'wrong-type', 'is not text');
  const [url] = questionnaire.split('|');
  // A reference to a contained form says nothing about which form it is.
  if (url?.startsWith('#') || url === canonicalOf(definition).split('|')[0]) return;
  refuse(['questionnaire'], 'other-form', `is an answer to ${JSON.stringify(url)}`);
}

/**
 * Reads the answers of a FHIR R4 QuestionnaireResponse. A response made with another version of the form is read by
 * linkId; one made with another form is refused. Text that cannot be read as its item's type is kept as entered.
 *
 * @param json - untrusted: as `parseFhir` gives it, which keeps the digits of decimals, or as `JSON.parse` does
 * @throws DataError with a path, when it is not a response to this form
 */
export function fromQuestionnaireResponse(definition: FormDefinition, json: unknown): ResponseImport {
  assertSafeDocument('The QuestionnaireResponse', json);
  if (!isBag(json)) refuse([], 'wrong-type', 'is not a JSON object');
  if (json['resourceType'] !== 'QuestionnaireResponse') {
    refuse(['resourceType'], 'wrong-resource', 'is not "QuestionnaireResponse"');
  }
  assertOfForm(definition, json['questionnaire']);
  const reader = new Reader(contextOf(definition.items));
  reader.items(json, []);
  const { answers, leftOver, withheld } = reader;
  return withheld.size > 0 ? { answers, leftOver, withheld: [...withheld] } : { answers, leftOver };
}
