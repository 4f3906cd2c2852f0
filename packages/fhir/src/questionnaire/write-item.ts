// SPDX-License-Identifier: Apache-2.0
import type { Code, FormItem, ItemWords, QuestionItem } from '@careplan-kit/forms';
import * as at from '../addresses.js';
import { type Bag, bagsIn, put } from '../bag.js';
import { fhirCode, fhirText, fhirUri } from '../text.js';
import { type Context, itemsIn } from './context.js';
import { writeExpression } from './expressions.js';
import { control } from './extensions.js';
import { isQuestion, r4TypeOf } from './item-types.js';
import { linkIdOf } from './names.js';
import { putTranslations, translationsOf } from './translations.js';
import { writeAnswers } from './write-answers.js';
import { writeCondition } from './write-condition.js';
import { writeLimits, writeRepeats } from './write-limits.js';

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

/** How an item is drawn when it does not say. */
const USUAL_CONTROL: Readonly<Record<string, string | undefined>> = {
  'multiple-choice': 'check-box',
  scale: 'slider',
  'look-up': 'autocomplete',
};

/** The word R4 has for how an item of a type is drawn, beside one of its own. */
export function usualControl(type: unknown, isTable: boolean): string | undefined {
  return isTable ? 'gtable' : USUAL_CONTROL[String(type)];
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

function writeControl(extensions: Bag[], item: FormItem): void {
  const isTable = item.type === 'group' && item.layout === 'table' && item.repeats !== undefined;
  const words = fhirText(item.control);
  const code = words === undefined ? usualControl(item.type, isTable) : fhirCode(words);
  if (code !== undefined) extensions.push(control(code));
}

function writeQuestion(into: Bag, extensions: Bag[], item: QuestionItem, context: Context): void {
  put(into, 'required', item.required);
  put(into, 'readOnly', item.readOnly);
  writeLimits(into, extensions, item);
  writeAnswers(into, extensions, item, context);
  const calculated = item.calculate && writeExpression(item.calculate, { context, item: item.id, use: 'calculate' });
  if (calculated) extensions.push({ url: at.CALCULATED_EXPRESSION, valueExpression: calculated });
}

/** A place in the list of children for an item of ours: `exported` puts it there. */
export const isStub = (child: Bag): boolean => child['type'] === undefined;

/**
 * What R4 itself can say of an item. Of the items in it there are only the places; a group without any gets a
 * placeholder, because R4 allows no empty one.
 */
export function writeItem(item: FormItem, context: Context): Bag {
  const into: Bag = { linkId: item.id };
  const extensions: Bag[] = [];
  // R4 allows no code on words between questions.
  if (item.type !== 'display') writeCodes(into, item.codes);
  put(into, 'prefix', fhirText(item.prefix));
  put(into, 'text', fhirText(item.label));
  const labels = translationsOf(item).map(([lang, words]) => [lang, words.label] as const);
  putTranslations(into, 'text', labels);
  into['type'] = r4TypeOf(item);
  if (item.hidden === true) extensions.push({ url: at.HIDDEN, valueBoolean: true });
  writeControl(extensions, item);
  writeRepeats(into, extensions, item);
  if (isQuestion(item)) writeQuestion(into, extensions, item, context);
  writeCondition(into, item.enableWhen, context, item.id);
  put(into, 'extension', [...extensions, ...bagsIn(into['extension'])]);
  const children = wordsBeside(item, context);
  for (const inner of itemsIn(item)) children.push({ linkId: linkIdOf(inner) });
  if (item.type === 'group' && children.length === 0) {
    const linkId = context.freeLinkId(`${item.id}.empty`);
    children.push({ linkId, type: 'display', extension: [{ url: at.PLACEHOLDER, valueBoolean: true }] });
  }
  put(into, 'item', children);
  return into;
}
