// SPDX-License-Identifier: Apache-2.0
import type { AttachmentItem, Code, FormItem, ItemWords, Option, QuestionItem } from '@careplan-kit/forms';
import * as at from '../addresses.js';
import { type Bag, put } from '../bag.js';
import { fhirCode, fhirText, fhirUri } from '../text.js';
import type { Context } from './context.js';
import { LARGEST_INTEGER, fhirTypeOf, isQuestion, writeCoding, writeConstant } from './item-types.js';
import { inMegabytes } from './megabytes.js';
import { putTranslations, translationsOf } from './translations.js';
import { writeCondition } from './write-condition.js';

type Languages = readonly (readonly [lang: string, words: ItemWords])[];

/** The media types of a kind of file. */
export const MEDIA_TYPES: Readonly<Record<string, string | undefined>> = {
  photo: 'image/*',
  audio: 'audio/*',
  video: 'video/*',
};

/** A code FHIR can hold as it stands. */
export function writeCodes(into: Bag, codes: readonly Code[] | undefined): void {
  const written = (codes ?? []).filter(({ system, code }) => fhirUri(system) && fhirCode(code) === code);
  put(
    into,
    'code',
    written.map(({ system, code, display }) => {
      const coding: Bag = { system, code };
      put(coding, 'display', fhirText(display));
      return coding;
    }),
  );
}

function control(code: string): Bag {
  return {
    url: at.ITEM_CONTROL,
    valueCodeableConcept: { coding: [{ system: at.ITEM_CONTROL_CODES, code }] },
  };
}

/** Words that stand in a child because R4 has no place for them in the item itself. */
function wordsBeside(item: FormItem, context: Context): Bag[] {
  const beside: Bag[] = [];
  const languages = translationsOf(item);
  const add = (suffix: string, code: string, words: string | undefined, inOther: readonly (string | undefined)[]) => {
    const text = fhirText(words);
    if (text === undefined) return;
    const linkId = context.freeLinkId(`${item.id}.${suffix}`);
    const child: Bag = { linkId, text, type: 'display', extension: [control(code)] };
    putTranslations(
      child,
      'text',
      languages.map(([lang], at) => [lang, inOther[at]]),
    );
    beside.push(child);
  };
  const helps = languages.map(([, words]) => words.help);
  if ('help' in item) add('help', 'help', item.help, helps);
  // Numbered as they are written: reading them back gives the same numbers, even where one could not be written.
  const prompts = 'prompts' in item ? (item.prompts ?? []).filter((prompt) => fhirText(prompt) !== undefined) : [];
  // A language with fewer prompts, or more: which of them is which could not be read back.
  const ofAll = ({ prompts: other = [] }: ItemWords) =>
    other.length === prompts.length && other.every((prompt) => fhirText(prompt) !== undefined);
  prompts.forEach((prompt, index) => {
    const inOther = languages.map(([, words]) => (ofAll(words) ? words.prompts?.[index] : undefined));
    add(`prompt-${index + 1}`, 'prompt', prompt, inOther);
  });
  return beside;
}

function answerOption(option: Option, initial: unknown, languages: Languages): Bag {
  const valueCoding = writeCoding(option);
  const inOther = languages.map(([lang, { options }]) => {
    const label = options && Object.hasOwn(options, option.code) ? options[option.code] : undefined;
    return [lang, label] as const;
  });
  putTranslations(valueCoding, 'display', inOther);
  if (option.weight !== undefined) {
    valueCoding['extension'] = [at.ORDINAL_VALUE, at.ITEM_WEIGHT].map((url) => ({ url, valueDecimal: option.weight }));
  }
  return option.code === initial ? { valueCoding, initialSelected: true } : { valueCoding };
}

/** R4's types of file have no word for "any", so kinds that hold `file` are not written as types. */
function writeAttachmentLimits(extensions: Bag[], { kinds, maxSize }: AttachmentItem): void {
  const types = kinds?.map((kind) => MEDIA_TYPES[kind]) ?? [];
  if (types.every((type) => type !== undefined)) {
    extensions.push(...[...new Set(types)].map((valueCode) => ({ url: at.MIME_TYPE, valueCode })));
  }
  if (maxSize !== undefined) extensions.push({ url: at.MAX_SIZE, valueDecimal: inMegabytes(maxSize) });
}

/** Limits, each where R4 or one of its own extensions has a place for it. */
function writeLimits(into: Bag, extensions: Bag[], item: QuestionItem): void {
  const count = (url: string, value: number | undefined) => {
    if (value !== undefined && value <= LARGEST_INTEGER) extensions.push({ url, valueInteger: value });
  };
  const bound = (url: string, limit: unknown) => {
    const value = fhirTypeOf(item).write(limit, item);
    if (value) extensions.push({ url, [`value${value[0]}`]: value[1] });
  };
  if ('unit' in item) {
    const display = fhirText(item.unit);
    if (display !== undefined) {
      const valueCoding: Bag = { display };
      const inOther = translationsOf(item).map(([lang, words]) => [lang, words.unit] as const);
      putTranslations(valueCoding, 'display', inOther);
      extensions.push({ url: at.UNIT, valueCoding });
    }
  }
  if ('min' in item) bound(at.MIN_VALUE, item.min);
  if ('max' in item) bound(at.MAX_VALUE, item.max);
  if ('minLength' in item) count(at.MIN_LENGTH, item.minLength);
  if ('maxLength' in item && item.maxLength !== undefined && item.maxLength <= LARGEST_INTEGER) {
    into['maxLength'] = item.maxLength;
  }
  if ('decimalPlaces' in item) count(at.MAX_DECIMAL_PLACES, item.decimalPlaces);
  if (item.type === 'attachment') writeAttachmentLimits(extensions, item);
}

function writeQuestion(into: Bag, extensions: Bag[], item: QuestionItem): void {
  const { repeats } = fhirTypeOf(item);
  put(into, 'required', item.required);
  put(into, 'readOnly', item.readOnly);
  put(into, 'repeats', repeats);
  if (repeats) extensions.push(control('check-box'));
  writeLimits(into, extensions, item);
  const initial = item.initial?.op === 'constant' && !repeats ? item.initial.value : undefined;
  if ('options' in item) {
    const languages = translationsOf(item);
    into['answerOption'] = item.options.map((option) => answerOption(option, initial, languages));
    return;
  }
  const value = writeConstant(initial, item);
  if (value) into['initial'] = [{ [`value${value[0]}`]: value[1] }];
}

/**
 * What R4 itself can say of an item. The questions of a group are not in it; a group without any gets a placeholder,
 * because R4 allows no empty one.
 */
export function writeItem(item: FormItem, context: Context): Bag {
  const into: Bag = { linkId: item.id };
  const extensions: Bag[] = [];
  // R4 allows no code on words between questions.
  if (item.type !== 'display') writeCodes(into, item.codes);
  put(into, 'text', fhirText(item.label));
  const labels = translationsOf(item).map(([lang, words]) => [lang, words.label] as const);
  putTranslations(into, 'text', labels);
  into['type'] = isQuestion(item) ? fhirTypeOf(item).type : item.type;
  writeCondition(into, item.enableWhen, context);
  if (isQuestion(item)) writeQuestion(into, extensions, item);
  put(into, 'extension', extensions);
  const children = wordsBeside(item, context);
  if (item.type === 'group' && item.items.length === 0 && children.length === 0) {
    const linkId = context.freeLinkId(`${item.id}.empty`);
    children.push({ linkId, type: 'display', extension: [{ url: at.PLACEHOLDER, valueBoolean: true }] });
  }
  put(into, 'item', children);
  return into;
}
