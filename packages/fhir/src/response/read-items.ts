// SPDX-License-Identifier: Apache-2.0
import {
  type FormItem,
  type GroupItem,
  type OwnWords,
  type QuestionItem,
  type StoredAnswer,
  type UnknownReason,
  isAttachment,
  keyOf,
} from '@careplan-kit/forms';
import { DataError, type DataIssue } from '@careplan-kit/model';
import { DATA_ABSENT_REASON, ENTERED, ENTRY, UNKNOWN } from '../addresses.js';
import { type Bag, isBag, valueOf } from '../bag.js';
import { notInAttachment } from '../questionnaire/attachment.js';
import type { Context } from '../questionnaire/context.js';
import { fhirTypeOf, isQuestion } from '../questionnaire/item-types.js';
import { linkIdOf } from '../questionnaire/names.js';
import { type ReadAnswer, readValue, valueIn } from '../questionnaire/read-value.js';
import { REASONS, innerOf, isRepeating } from './write-items.js';

/** Something a response holds and the form has no place for. */
export interface LeftOver {
  /** Where it is in the response. */
  readonly path: DataIssue['path'];
  readonly linkId: string;
  readonly why: 'unknown-question' | 'not-an-answer-of-its-type' | 'answered-more-than-once' | 'not-understood';
  /** As it came. */
  readonly value: unknown;
}

type Path = DataIssue['path'];

/** Most entries of one repeating item; nobody fills more. */
const MOST_ENTRIES = 2000;

export function refuse(path: Path, code: string, message: string): never {
  throw new DataError('The QuestionnaireResponse', [{ path, code, message }]);
}

interface Located {
  readonly bag: Bag;
  readonly path: Path;
}

/** Elements of a list that must hold objects. */
function objectsIn(element: Bag, key: string, path: Path): Located[] {
  const list = element[key];
  if (list === undefined) return [];
  if (!Array.isArray(list)) refuse([...path, key], 'wrong-type', 'is not a list');
  return list.map((bag: unknown, at) => {
    const here = [...path, key, at];
    if (!isBag(bag)) refuse(here, 'wrong-type', 'is not an object');
    return { bag, path: here };
  });
}

function linkIdIn({ bag, path }: Located): string {
  const { linkId } = bag;
  if (typeof linkId !== 'string') refuse([...path, 'linkId'], 'missing', 'the item has no linkId');
  return linkId;
}

export class Reader {
  readonly answers: Record<string, StoredAnswer> = {};
  readonly entries: Record<string, readonly string[]> = {};
  readonly leftOver: LeftOver[] = [];
  readonly withheld = new Set<string>();

  constructor(
    readonly context: Context,
    readonly zone: string,
  ) {}

  /** Reads the elements that stand where these items of the form belong. */
  items(items: readonly FormItem[], elements: readonly Located[], entryIds: readonly string[]): void {
    const byLinkId = new Map<string, Located[]>();
    for (const element of elements) {
      const linkId = linkIdIn(element);
      const alike = byLinkId.get(linkId);
      if (alike) alike.push(element);
      else byLinkId.set(linkId, [element]);
    }
    for (const [item, own] of inTurn(items, byLinkId)) this.#item(item, own, entryIds);
    for (const others of byLinkId.values()) for (const element of others) this.#elsewhere(element);
  }

  within(element: Located, items: readonly FormItem[], entryIds: readonly string[]): void {
    this.items(items, objectsIn(element.bag, 'item', element.path), entryIds);
  }

  #item(item: FormItem, elements: readonly Located[], entryIds: readonly string[]): void {
    if (isQuestion(item)) {
      if (isRepeating(item)) this.#repeatingQuestion(item, elements, entryIds);
      else for (const element of elements) this.#question(item, element, entryIds);
    } else if (item.type === 'group' && isRepeating(item)) this.#repeatingGroup(item, elements, entryIds);
    else for (const element of elements) this.#other(item, element, entryIds);
  }

  /** A group, or words between questions, which have no answer. */
  #other(item: FormItem, element: Located, entryIds: readonly string[]): void {
    this.#unknown(element);
    this.within(element, innerOf(item), entryIds);
  }

  /** An item that does not belong where it stands. Where it can mean one question only, it is that question's. */
  #elsewhere(element: Located): void {
    const linkId = linkIdIn(element);
    const question = this.context.nearest(linkId, '');
    const place = question && this.context.place(question.id);
    if (place?.repeats.length === 0) this.#question(question!, element, []);
    else {
      this.#unknown(element);
      this.within(element, [], []);
      for (const answer of objectsIn(element.bag, 'answer', element.path)) this.within(answer, [], []);
    }
  }

  #unknown(element: Located): void {
    const given = objectsIn(element.bag, 'answer', element.path);
    if (given.length === 0) return;
    const value = given.map(({ bag }) => bag);
    this.#leave([...element.path, 'answer'], linkIdIn(element), 'unknown-question', value);
  }

  #newEntries(item: FormItem, count: number, path: Path, entryIds: readonly string[]): readonly string[] {
    const key = keyOf(item.id, entryIds);
    const before = this.entries[key] ?? [];
    if (before.length + count > MOST_ENTRIES) refuse(path, 'too-large', `repeats more than ${MOST_ENTRIES} times`);
    const added = Array.from({ length: count }, (_, at) => `e${before.length + at + 1}`);
    if (count > 0) this.entries[key] = [...before, ...added];
    return added;
  }

  #repeatingGroup(item: GroupItem, elements: readonly Located[], entryIds: readonly string[]): void {
    const [first] = elements;
    if (elements.length === 1 && valueOf(first!.bag, DATA_ABSENT_REASON, 'valueCode') === 'masked') {
      this.withheld.add(keyOf(item.id, entryIds));
      return;
    }
    const ids = this.#newEntries(item, elements.length, first!.path, entryIds);
    elements.forEach((element, at) => this.#other(item, element, [...entryIds, ids[at]!]));
  }

  #repeatingQuestion(item: QuestionItem, elements: readonly Located[], entryIds: readonly string[]): void {
    for (const element of elements) {
      const { bag, path } = element;
      if (valueOf(bag, DATA_ABSENT_REASON, 'valueCode') === 'masked') this.withheld.add(keyOf(item.id, entryIds));
      const given = inEntries(item, objectsIn(bag, 'answer', path));
      const ids = this.#newEntries(item, given.length, path, entryIds);
      given.forEach((answers, at) => this.#entry(item, answers, [...entryIds, ids[at]!], linkIdIn(element)));
      // Items under no entry belong to none.
      this.within(element, [], []);
    }
  }

  #entry(item: QuestionItem, answers: readonly Located[], here: readonly string[], linkId: string): void {
    const key = keyOf(item.id, here);
    const [first] = answers;
    if (!this.#absence(item, key, first!, linkId)) {
      if (fhirTypeOf(item).several) this.#several(item, key, answers, linkId);
      else this.#one(item, first!, key, linkId);
    }
    for (const answer of answers) {
      this.#extras(answer, linkId);
      this.within(answer, innerOf(item), here);
    }
  }

  #leave(path: Path, linkId: string, why: LeftOver['why'], value: unknown): void {
    this.leftOver.push({ path, linkId, why, value });
  }

  #question(question: QuestionItem, element: Located, entryIds: readonly string[]): void {
    const { bag, path } = element;
    const linkId = linkIdIn(element);
    const key = keyOf(question.id, entryIds);
    const given = objectsIn(bag, 'answer', path);
    const absent = this.#absence(question, key, element, linkId);
    const several = fhirTypeOf(question).several === true;
    if (given.length > 0 || absent) {
      if (Object.hasOwn(this.answers, key) && (given.length > 0 || absent !== 'said')) {
        // Which of them is right is not for a program to choose.
        if (given.length > 0) this.#twice(element, given, linkId);
      } else if (given.length > 1 && !several) this.#twice(element, given, linkId);
      else if (several) this.#several(question, key, given, linkId);
      else if (given[0]) this.#one(question, given[0], key, linkId);
    }
    for (const answer of given) this.#extras(answer, linkId);
    this.within(element, innerOf(question), entryIds);
    // R4 has the items of a question under its answer.
    for (const answer of given) this.within(answer, innerOf(question), entryIds);
  }

  #twice({ path }: Located, given: readonly Located[], linkId: string): void {
    const value = given.map(({ bag }) => bag);
    this.#leave([...path, 'answer'], linkId, 'answered-more-than-once', value);
  }

  /** Why there is no answer, or what was typed in place of one. `said` when that is an answer of ours. */
  #absence(question: QuestionItem, key: string, { bag, path }: Located, linkId: string): 'said' | undefined {
    const reason = valueOf(bag, DATA_ABSENT_REASON, 'valueCode');
    const ours = valueOf(bag, UNKNOWN, 'valueCode') ?? nameOf(reason);
    const entered = valueOf(bag, ENTERED, 'valueString');
    if (reason === 'masked') {
      this.withheld.add(key);
      return undefined;
    }
    const allowed = (question.unknowns ?? []).find((unknown) => unknown === ours);
    const said: StoredAnswer | undefined = allowed
      ? { unknown: allowed }
      : typeof entered === 'string'
        ? { entered }
        : undefined;
    if (!allowed && reason !== undefined) this.#leave([...path, 'extension'], linkId, 'not-understood', reason);
    if (!said) return undefined;
    if (Object.hasOwn(this.answers, key)) {
      this.#leave([...path, 'extension'], linkId, 'answered-more-than-once', entered ?? reason);
    } else if (Array.isArray(bag['answer']) || valueIn(bag, 'value')) {
      this.#leave([...path, 'extension'], linkId, 'not-understood', entered ?? reason);
      return undefined;
    } else this.answers[key] = said;
    return 'said';
  }

  #one(question: QuestionItem, answer: Located, key: string, linkId: string): void {
    const value = valueIn(answer.bag, 'value');
    const read = value && readValue(value, question, this.zone);
    if (read !== undefined) this.answers[key] = read as StoredAnswer;
    else if (typeof value?.[1] === 'string') this.answers[key] = { entered: value[1] };
    else if (value) this.#leave(answer.path, linkId, 'not-an-answer-of-its-type', answer.bag);
    if (!isAttachment(read as StoredAnswer | undefined)) return;
    const rest = notInAttachment(value![1] as Bag);
    if (Object.keys(rest).length > 0) this.#leave([...answer.path, 'valueAttachment'], linkId, 'not-understood', rest);
  }

  #several(question: QuestionItem, key: string, given: readonly Located[], linkId: string): void {
    const chosen = new Set<unknown>();
    const others: (Exclude<ReadAnswer, string> | OwnWords)[] = [];
    for (const { bag, path } of given) {
      const value = valueIn(bag, 'value');
      const read = value && readValue(value, question, this.zone);
      if (read === undefined) this.#leave(path, linkId, 'not-an-answer-of-its-type', bag);
      else if (typeof read === 'string') chosen.add(read);
      else if (typeof read === 'object') others.push(read);
    }
    const codes = 'options' in question ? question.options.map(({ code }) => code) : [];
    const inOrder = [...codes.filter((code) => chosen.has(code)), ...others];
    if (inOrder.length > 0) this.answers[key] = inOrder as unknown as StoredAnswer;
  }

  /** What an answer has besides its value and questions under it. */
  #extras({ bag, path }: Located, linkId: string): void {
    const extras = Object.entries(bag).filter(
      ([key]) => !/^_?value/.test(key) && key !== 'item' && key !== 'extension',
    );
    const own = new Set([DATA_ABSENT_REASON, ENTERED, ENTRY, UNKNOWN]);
    const extensions = Array.isArray(bag['extension']) ? (bag['extension'] as unknown[]) : [];
    const foreign = extensions.filter((one) => !isBag(one) || !own.has(String(one['url'])));
    if (foreign.length > 0) extras.push(['extension', foreign]);
    if (extras.length > 0) this.#leave(path, linkId, 'not-understood', Object.fromEntries(extras));
  }
}

/**
 * Takes out the elements of each item. Some forms have one name for several items: their elements are in the order of
 * the form when there is one for each, and else all belong to the first, as far as can be known.
 */
function inTurn(items: readonly FormItem[], byLinkId: Map<string, Located[]>): [item: FormItem, own: Located[]][] {
  const byName = new Map<string, FormItem[]>();
  for (const item of items) byName.set(linkIdOf(item), [...(byName.get(linkIdOf(item)) ?? []), item]);
  return [...byName].flatMap(([linkId, alike]) => {
    const own = byLinkId.get(linkId) ?? [];
    byLinkId.delete(linkId);
    const oneEach = alike.length === own.length && !alike.some((item) => item.type === 'group' && isRepeating(item));
    if (oneEach) return alike.map((item, at): [FormItem, Located[]] => [item, [own[at]!]]);
    return own.length > 0 ? [[alike[0]!, own]] : [];
  });
}

/** The answers of each entry: one, or those that say they are of the same entry. */
function inEntries(item: QuestionItem, answers: readonly Located[]): readonly (readonly Located[])[] {
  if (!fhirTypeOf(item).several) return answers.map((answer) => [answer]);
  const entries: Located[][] = [];
  let last: unknown;
  for (const answer of answers) {
    const entry = valueOf(answer.bag, ENTRY, 'valueInteger');
    if (entry !== undefined && entry === last) entries.at(-1)!.push(answer);
    else entries.push([answer]);
    last = entry;
  }
  return entries;
}

/** In the order of the document. */
export function inOrder(leftOver: readonly LeftOver[]): LeftOver[] {
  return [...leftOver].sort(({ path: a }, { path: b }) => {
    const at = a.findIndex((part, index) => part !== b[index]);
    if (at < 0) return a.length - b.length;
    if (at >= b.length) return 1;
    return a[at]! < b[at]! ? -1 : 1;
  });
}

/** Ours for a reason of R4's. */
function nameOf(reason: unknown): UnknownReason | undefined {
  if (reason === 'unknown') return 'unknown';
  return (Object.keys(REASONS) as UnknownReason[]).find((name) => reason !== undefined && REASONS[name] === reason);
}
