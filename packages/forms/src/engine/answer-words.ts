// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue, BodyMark, OwnWords } from '../contract/answers.js';
import type { QuestionItem } from '../contract/definition.js';

const isPlain = (value: AnswerValue): value is Exclude<AnswerValue, string | boolean | readonly unknown[]> =>
  typeof value === 'object' && !Array.isArray(value);

function label(
  options: readonly { readonly code: string; readonly label: string }[] | undefined,
  code: string,
): string {
  return options?.find((option) => option.code === code)?.label ?? code;
}

/** The number with what the line says there: "0 (no pain)". */
function onScale(value: string, marks: Readonly<Record<string, string>> = {}): string {
  return Object.hasOwn(marks, value) ? `${value} (${marks[value]})` : value;
}

function mark({ region, kind, note }: BodyMark, item: QuestionItem): string {
  const kinds = item.type === 'body-map' ? item.kinds : undefined;
  return [region, kind === undefined ? undefined : label(kinds, kind), note].filter(Boolean).join(', ');
}

function ofObject(value: Exclude<AnswerValue, string | boolean | readonly unknown[]>, item: QuestionItem): string {
  if ('text' in value) return value.text;
  if ('unit' in value) return `${value.value} ${label(item.type === 'quantity' ? item.units : undefined, value.unit)}`;
  if ('signedBy' in value) return value.signedBy;
  if ('held' in value) return value.filename ?? value.held;
  if ('recordUid' in value) return value.display ?? value.class;
  return value.display;
}

/**
 * An answer as its question shows it, in the definition's own words: the label of an option, digits with their unit. Yes
 * and no are the English words; a renderer that knows the question puts its own in their place.
 */
export function answerWords(value: AnswerValue, item: QuestionItem): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (isPlain(value)) return ofObject(value, item);
  const options = 'options' in item ? item.options : undefined;
  if (Array.isArray(value)) {
    const parts = value as readonly (string | OwnWords | BodyMark)[];
    return parts
      .map((part) => (typeof part === 'string' ? label(options, part) : 'text' in part ? part.text : mark(part, item)))
      .join('; ');
  }
  const text = value as string;
  if (options) return label(options, text);
  if (item.type === 'scale') return onScale(text, item.marks);
  return 'unit' in item && item.unit !== undefined ? `${text} ${item.unit}` : text;
}
