// SPDX-License-Identifier: Apache-2.0
import {
  type Attachment,
  type BodyMark,
  type CodedAnswer,
  type OwnWords,
  type QuantityAnswer,
  type ReferenceAnswer,
  type SignatureAnswer,
  type StoredAnswer,
  isEntered,
  isUnknown,
} from '@careplan-kit/forms/contract/answers';
import type { FormItem, QuestionWords } from '@careplan-kit/forms/contract';
import { sizeInWords } from '../attachments/sizes.js';
import { FIELD_WORDS } from '../field-views/field-views.words.js';
import { REASON_WORDS } from '../field-views/unknowns.words.js';
import type { Say } from '../words/words.js';
import { ANSWER_WORDS as WORDS } from './answer-words.words.js';

/** What an answer is put into words with. */
export interface AnswerTools {
  readonly say: Say;
  /** An instant or a day. */
  readonly formatDay: (instant: string) => string;
  readonly formatMoment: (instant: string) => string;
}

const isOwnWords = (value: unknown): value is OwnWords =>
  typeof value === 'object' && value !== null && typeof (value as Partial<OwnWords>).text === 'string';

/** A date of which the day, or the month too, may be unknown. */
function partialDate(written: string, { formatDay }: AnswerTools): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return formatDay(written);
  if (!/^\d{4}-\d{2}$/.test(written)) return written;
  return formatDay(`${written}-01`).replace(/^1\s+/, '');
}

/** By the clock on the wall: no zone is to shift it. */
function dateTime(written: string, { say, formatDay }: AnswerTools): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(written) ?? [];
  return day && time ? say(WORDS['answer.dateTime'], { day: formatDay(day), time }) : written;
}

function chosen(value: unknown, words: QuestionWords): string {
  if (typeof value === 'string') return words.option(value);
  return isOwnWords(value) ? value.text : JSON.stringify(value);
}

function mark({ kind, region, note, size }: BodyMark, words: QuestionWords): string {
  const what = [kind === undefined ? null : words.option(kind), region, size && `${size.value} ${size.unit}`, note];
  return what.filter(Boolean).join(', ');
}

function signature({ signedBy, relation, signedAt }: SignatureAnswer, { say, formatMoment }: AnswerTools): string {
  const name = relation ? `${signedBy} (${relation})` : signedBy;
  return say(WORDS['answer.signed'], { name, moment: formatMoment(signedAt) });
}

function file({ filename, size }: Attachment, { say }: AnswerTools): string {
  const name = filename ?? say(WORDS['answer.file']);
  return typeof size === 'number' ? `${name} (${sizeInWords(size)})` : name;
}

/** A number with its unit, or with the words a scale has for it. */
function number(value: string, words: QuestionWords): string {
  const said = words.mark(value);
  return `${value}${words.unit ? ` ${words.unit}` : ''}${said ? ` – ${said}` : ''}`;
}

type Reader<Value> = (value: Value, words: QuestionWords, tools: AnswerTools) => string;

const texts: Readonly<Partial<Record<FormItem['type'], Reader<string>>>> = {
  integer: number,
  decimal: number,
  scale: number,
  date: (value, _, { formatDay }) => formatDay(value),
  'partial-date': (value, _, tools) => partialDate(value, tools),
  'date-time': (value, _, tools) => dateTime(value, tools),
  choice: chosen,
};

const lists: Readonly<Partial<Record<FormItem['type'], Reader<never>>>> = {
  'multiple-choice': (value: readonly unknown[], words) => value.map((one) => chosen(one, words)).join('; '),
  'body-map': (value: readonly BodyMark[], words) => value.map((one) => mark(one, words)).join('; '),
};

const objects: Readonly<Partial<Record<FormItem['type'], Reader<never>>>> = {
  choice: chosen,
  quantity: ({ value, unit }: QuantityAnswer, words) => `${value} ${words.unitOf(unit)}`,
  'look-up': (value: CodedAnswer | OwnWords) => (isOwnWords(value) ? value.text : value.display),
  attachment: (value: Attachment, _, tools) => file(value, tools),
  signature: (value: SignatureAnswer, _, tools) => signature(value, tools),
  reference: ({ display, recordUid }: ReferenceAnswer) => display ?? recordUid,
};

/** What reads an answer of this shape to a question of this type; none for what is no answer to it. */
function readerOf(item: FormItem | undefined, stored: StoredAnswer): Reader<never> | undefined {
  if (!item) return undefined;
  const shape = typeof stored === 'string' ? texts : Array.isArray(stored) ? lists : objects;
  return shape[item.type] as Reader<never> | undefined;
}

const asStored = (stored: StoredAnswer) => (typeof stored === 'string' ? stored : JSON.stringify(stored));

/**
 * An answer in the words of the form. A blank says that it is one, and what cannot be read as an answer to the question
 * is shown as it is stored: somebody has to judge it.
 *
 * @param item - undefined where the form has no such question
 */
export function answerWords(
  item: FormItem | undefined,
  stored: StoredAnswer | null,
  words: QuestionWords,
  tools: AnswerTools,
): string {
  if (stored === null) return tools.say(WORDS['answer.none']);
  if (isUnknown(stored)) return tools.say(REASON_WORDS[stored.unknown]);
  if (isEntered(stored)) return String(stored.entered);
  if (typeof stored === 'boolean') return tools.say(FIELD_WORDS[stored ? 'field.choice.yes' : 'field.choice.no']);
  try {
    const said: unknown = readerOf(item, stored)?.(stored as never, words, tools);
    return typeof said === 'string' ? said : asStored(stored);
  } catch {
    // A snapshot may hold anything.
    return asStored(stored);
  }
}
