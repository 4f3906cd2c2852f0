// SPDX-License-Identifier: Apache-2.0
import {
  type Attachment,
  type BodyMark,
  type CodedAnswer,
  type FormItem,
  type OwnWords,
  type QuantityAnswer,
  type QuestionWords,
  type ReferenceAnswer,
  type SignatureAnswer,
  type StoredAnswer,
  isEntered,
  isUnknown,
} from '@careplan-kit/forms';
import { PAPERS, REASONS } from '../words/papers.words.js';
import type { Speaker } from '../words/speaker.js';

const isOwnWords = (value: unknown): value is OwnWords =>
  typeof value === 'object' && value !== null && typeof (value as Partial<OwnWords>).text === 'string';

const chosen = (value: unknown, words: QuestionWords): string =>
  typeof value === 'string' ? words.option(value) : isOwnWords(value) ? value.text : JSON.stringify(value);

/** A number with its unit, or with the words a scale has for it. */
function number(value: string, words: QuestionWords): string {
  const said = words.mark(value);
  return `${value}${words.unit ? ` ${words.unit}` : ''}${said ? ` – ${said}` : ''}`;
}

/** By the clock on the wall: no zone is to shift it. */
function dateTime(value: string, speaker: Speaker): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(value) ?? [];
  return day && time ? `${speaker.day(day)}, ${time}` : value;
}

function mark({ kind, view, region, note, size }: BodyMark, words: QuestionWords): string {
  const what = kind === undefined ? null : words.option(kind);
  return [what, `${region} (${view})`, size && `${size.value} ${size.unit}`, note].filter(Boolean).join(', ');
}

function signature({ signedBy, relation, signedAt }: SignatureAnswer, { say, moment }: Speaker): string {
  return say(PAPERS.signed, { who: relation ? `${signedBy} (${relation})` : signedBy, when: moment(signedAt) });
}

function text(value: string, type: FormItem['type'], words: QuestionWords, speaker: Speaker): string {
  switch (type) {
    case 'integer':
    case 'decimal':
    case 'scale':
      return number(value, words);
    case 'date':
    case 'partial-date':
      return speaker.day(value);
    case 'date-time':
      return dateTime(value, speaker);
    case 'choice':
      return words.option(value);
    default:
      return value;
  }
}

function object(value: object, item: FormItem, words: QuestionWords, speaker: Speaker): string {
  switch (item.type) {
    case 'quantity': {
      const { value: digits, unit } = value as QuantityAnswer;
      return `${digits} ${words.unitOf(unit)}`;
    }
    case 'look-up':
      return isOwnWords(value) ? value.text : (value as CodedAnswer).display;
    case 'attachment':
      return (value as Attachment).filename ?? speaker.say(PAPERS.blank);
    case 'signature':
      return signature(value as SignatureAnswer, speaker);
    case 'reference':
      return (value as ReferenceAnswer).display ?? (value as ReferenceAnswer).class;
    default:
      return chosen(value, words);
  }
}

/** An answer in the words of its question. What cannot be read as one is shown as it is stored. */
export function answerWords(stored: StoredAnswer, item: FormItem, words: QuestionWords, speaker: Speaker): string {
  if (isUnknown(stored)) return speaker.say(REASONS[stored.unknown]);
  if (isEntered(stored)) return speaker.say(PAPERS.asTyped, { text: String(stored.entered) });
  if (typeof stored === 'boolean') return speaker.say(stored ? PAPERS.yes : PAPERS.no);
  if (typeof stored === 'string') return text(stored, item.type, words, speaker);
  if (Array.isArray(stored)) {
    const isMap = item.type === 'body-map';
    return (stored as readonly unknown[])
      .map((one) => (isMap ? mark(one as BodyMark, words) : chosen(one, words)))
      .join('; ');
  }
  const said = object(stored, item, words, speaker);
  return typeof said === 'string' ? said : JSON.stringify(stored);
}
