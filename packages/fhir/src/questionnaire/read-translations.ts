// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms';
import { OPEN_LABEL, UNIT } from '../addresses.js';
import { type Bag, bagsIn, isBag, valueOf } from '../bag.js';
import { controlOf } from './carried.js';
import type { Context } from './context.js';
import { unitCodeOf, unitsOf } from './item-type-of.js';
import type { Path, Report } from './repair.js';
import { translationsIn } from './translations.js';
import { wordsBesideIn } from './words-beside.js';

/**
 * The words of an item in other languages, by language. Prompts are read when all of them are there: which of them is
 * missing could not be said.
 */
export function readTranslations(source: Bag, context: Context, type: FormItem['type']): Bag {
  const found: Record<string, Bag> = {};
  const read = (element: Bag, key: string, see: (words: Bag, text: string) => void) => {
    for (const [lang, text] of translationsIn(element, key)) {
      if (context.isOtherLanguage(lang)) see((found[lang] ??= {}), text);
    }
  };
  read(source, 'text', (words, text) => (words['label'] ??= text));
  if (type === 'display') return found;
  const children = wordsBesideIn(source);
  const help = children.find((child) => controlOf(child) === 'help' && typeof child['text'] === 'string');
  if (help) read(help, 'text', (words, text) => (words['help'] ??= text));
  if (type === 'group') return found;
  readPrompts(children, read);
  if (type === 'choice' || type === 'multiple-choice') {
    for (const { valueCoding: coding } of bagsIn(source['answerOption'])) {
      if (!isBag(coding) || typeof coding['code'] !== 'string') continue;
      read(coding, 'display', byCode('options', coding['code']));
    }
  }
  const label = bagsIn(source['extension']).find(({ url }) => url === OPEN_LABEL);
  if (label && source['type'] === 'open-choice') read(label, 'valueString', (words, text) => (words['open'] ??= text));
  const unit = valueOf(source, UNIT, 'valueCoding');
  if ((type === 'integer' || type === 'decimal') && isBag(unit)) {
    read(unit, 'display', (words, text) => (words['unit'] ??= text));
  }
  if (type === 'quantity') {
    for (const coding of unitsOf(source).codings) {
      const code = unitCodeOf(coding);
      if (code !== undefined) read(coding, 'display', byCode('units', code));
    }
  }
  return found;
}

/** Puts words under the code they belong to; the first ones count. */
function byCode(part: 'options' | 'units', code: string) {
  return (words: Bag, text: string): void => {
    const known = (words[part] ??= {}) as Bag;
    if (!Object.hasOwn(known, code)) known[code] = text;
  };
}

type Read = (element: Bag, key: string, see: (words: Bag, text: string) => void) => void;

function readPrompts(children: readonly Bag[], read: Read): void {
  const prompts = children.filter((child) => controlOf(child) === 'prompt' && typeof child['text'] === 'string');
  const byWords = new Map<Bag, string[]>();
  prompts.forEach((prompt, at) =>
    read(prompt, 'text', (words, text) => {
      const texts = byWords.get(words) ?? [];
      byWords.set(words, texts);
      if (texts.length === at) texts.push(text);
    }),
  );
  for (const [words, texts] of byWords) if (texts.length === prompts.length) words['prompts'] = texts;
}

/** Says which translations stay unread, because our definitions name languages by their primary language alone. */
export function reportTranslations(element: Bag, key: string, path: Path, report: Report): void {
  for (const [lang] of translationsIn(element, key)) {
    if (/^[a-z]{2,3}$/.test(lang)) continue;
    report([...path, `_${key}`], `the translation to ${JSON.stringify(lang)} is kept and not shown`);
  }
}
