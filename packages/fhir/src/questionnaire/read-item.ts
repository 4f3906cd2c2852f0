// SPDX-License-Identifier: Apache-2.0
import type { Code, QuestionItem } from '@careplan-kit/forms';
import * as at from '../addresses.js';
import { type Bag, bagsIn, isBag, put, valueOf } from '../bag.js';
import { exactNumber } from '../json/decimal.js';
import { controlOf } from './carried.js';
import type { Context } from './context.js';
import { isQuestion, itemTypeNamed } from './item-types.js';
import { bytesOf } from './megabytes.js';
import { readCondition } from './read-condition.js';
import { readConstant, readLimit, valueIn } from './read-value.js';
import { readTranslations } from './read-translations.js';
import { wordsBesideIn } from './words-beside.js';
import { MEDIA_TYPES } from './write-item.js';

export function readCodes(source: Bag): Code[] {
  return bagsIn(source['code']).flatMap(({ system, code, display }) => {
    if (typeof system !== 'string' || typeof code !== 'string') return [];
    return [typeof display === 'string' ? { system, code, display } : { system, code }];
  });
}

function readWordsBeside(into: Bag, source: Bag): void {
  const words = (code: string) =>
    wordsBesideIn(source).flatMap((child) =>
      controlOf(child) === code && typeof child['text'] === 'string' ? [child['text']] : [],
    );
  put(into, 'help', words('help')[0]);
  if (source['type'] !== 'group') put(into, 'prompts', words('prompt'));
}

function readOption(source: Bag): Bag | undefined {
  const coding = source['valueCoding'];
  if (!isBag(coding)) return undefined;
  const option: Bag = { code: coding['code'] };
  put(option, 'label', coding['display']);
  put(option, 'system', coding['system']);
  const weight = (url: string) => exactNumber(valueOf(coding, url, 'valueDecimal'));
  put(option, 'weight', weight(at.ORDINAL_VALUE) ?? weight(at.ITEM_WEIGHT));
  return option;
}

function readLimits(into: Bag, source: Bag, type: QuestionItem['type']): void {
  const count = (key: string, value: unknown) => {
    if (Number.isInteger(value) && Number(value) >= 0) into[key] = value;
  };
  if (type === 'text' || type === 'long-text') {
    count('minLength', valueOf(source, at.MIN_LENGTH, 'valueInteger'));
    count('maxLength', source['maxLength']);
  }
  const bound = (key: string, url: string) => {
    const extension = bagsIn(source['extension']).find((candidate) => candidate['url'] === url);
    const value = extension && valueIn(extension, 'value');
    if (!value) return;
    const limit = type === 'date' ? readConstant(value, { type } as QuestionItem) : readLimit(value[1]);
    put(into, key, limit);
  };
  const numeric = type === 'integer' || type === 'decimal';
  if (numeric || type === 'date') {
    bound('min', at.MIN_VALUE);
    bound('max', at.MAX_VALUE);
  }
  if (!numeric) return;
  count('decimalPlaces', valueOf(source, at.MAX_DECIMAL_PLACES, 'valueInteger'));
  const unit = valueOf(source, at.UNIT, 'valueCoding');
  if (isBag(unit)) put(into, 'unit', unit['display'] ?? unit['code']);
}

function readAttachmentLimits(into: Bag, source: Bag): void {
  const types = bagsIn(source['extension']).flatMap(({ url, valueCode }) => (url === at.MIME_TYPE ? [valueCode] : []));
  const kinds = types.map((type) =>
    Object.keys(MEDIA_TYPES).find((kind) => String(type).split('/')[0] === MEDIA_TYPES[kind]?.split('/')[0]),
  );
  // A type of no kind we know means files of any type, since a kind we left out could be refused wrongly.
  if (kinds.every((kind) => kind !== undefined)) put(into, 'kinds', [...new Set(kinds)]);
  put(into, 'maxSize', bytesOf(valueOf(source, at.MAX_SIZE, 'valueDecimal')));
}

function readInitial(into: Bag, source: Bag): void {
  const item = into as unknown as QuestionItem;
  const chosen = bagsIn(source['answerOption']).filter((option) => option['initialSelected'] === true);
  const given = 'options' in item ? chosen : bagsIn(source['initial']);
  const value = given.length === 1 && item.type !== 'multiple-choice' ? valueIn(given[0]!, 'value') : undefined;
  const constant = value && readConstant(value, item);
  if (constant !== undefined) into['initial'] = { op: 'constant', value: constant };
}

/**
 * What R4 itself says of an item, in our words: everything but its id, its own extensions and its questions. What is
 * missing stays missing.
 */
export function readItem(source: Bag, context: Context): Bag {
  const type = itemTypeNamed(source['type'], source['repeats'] === true);
  const item: Bag = { type };
  put(item, 'label', source['text']);
  if (type !== 'display') put(item, 'codes', readCodes(source));
  put(item, 'enableWhen', readCondition(source, context));
  const translations = readTranslations(source, context);
  if (Object.keys(translations).length > 0) item['translations'] = translations;
  if (type === 'display') return item;
  readWordsBeside(item, source);
  if (!isQuestion(item as unknown as QuestionItem)) return item;
  put(item, 'required', source['required']);
  put(item, 'readOnly', source['readOnly']);
  readLimits(item, source, type as QuestionItem['type']);
  if (type === 'attachment') readAttachmentLimits(item, source);
  if (source['type'] === 'choice') {
    const options = bagsIn(source['answerOption']).map(readOption);
    put(
      item,
      'options',
      options.filter((option) => option !== undefined),
    );
  }
  readInitial(item, source);
  return item;
}
