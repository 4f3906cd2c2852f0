// SPDX-License-Identifier: Apache-2.0
import {
  type AnswerValue,
  type Provenance,
  type QuantityAnswer,
  type StoredAnswer,
  isEntered,
  isUnknown,
} from '../contract/answers.js';
import type { Option, QuestionItem } from '../contract/definition.js';
import type { Expression } from '../contract/expression.js';
import { type Exact, exact } from '../arithmetic.js';
import { partsOf } from '../definition/expression-parts.js';
import { itemTypeOf } from '../item-types/index.js';
import { converts, exactFactor, unitFactor } from './conversions.js';
import { formerly } from './diff-options.js';
import { alike } from './pair.js';
import type { TrayReason } from './tray.words.js';

/** An answer as the later version holds it, or why it cannot. */
export type Carried = { readonly stored: StoredAnswer } | TrayReason;

const optionsIn = (item: QuestionItem): readonly Option[] => ('options' in item ? item.options : []);

/** What became of the options that were chosen. */
function optionsFault(value: AnswerValue, from: QuestionItem, to: QuestionItem): TrayReason | null {
  if (!('options' in from) || !('options' in to)) return null;
  const chosen = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  for (const code of chosen) {
    if (typeof code !== 'string') continue;
    const now = optionsIn(to).find((option) => option.code === code);
    const old = optionsIn(from).find((option) => option.code === code);
    if (!now) return 'option-gone';
    const swapped = old && old.label !== now.label && formerly(now, optionsIn(from));
    if (old?.system !== now.system || swapped) return 'option-means-something-else';
  }
  return null;
}

const unitCodeOf = (item: QuestionItem) => ('unitCode' in item ? item.unitCode : undefined);

/** The digits times a factor, exactly; as they were typed when it is one. */
const scaled = (digits: string, factor: Exact) =>
  factor.eq('1') ? digits : exact(digits.replace('+', '')).times(factor).toString();

/** A value that may be written in another way now, or why it cannot be. */
type Turned = { readonly value: AnswerValue } | TrayReason;

function quantityInto(value: QuantityAnswer, from: QuestionItem, to: QuestionItem): Turned {
  if (to.type !== 'quantity') {
    return value.unit === unitCodeOf(to) ? { value: value.value } : 'other-unit';
  }
  const offered = (code: string) => to.units.some((unit) => unit.code === code);
  const [first, ...units] = from.type === 'quantity' ? from.units : [];
  // An amount in a unit that was not offered before either has been a fault all along, and stays one.
  const known = value.unit === first?.code || units.some(({ code }) => code === value.unit);
  if (!known || offered(value.unit)) return { value };
  const factor = units.find(({ code }) => code === value.unit)?.factor;
  if (first && factor !== undefined && offered(first.code)) {
    return { value: { value: scaled(value.value, exact(factor)), unit: first.code } };
  }
  for (const { code } of to.units) {
    const metric = exactFactor(value.unit, code);
    if (metric) return { value: { value: scaled(value.value, metric), unit: code } };
  }
  return 'other-unit';
}

/** The value with its unit put right. */
function inUnit(value: AnswerValue, from: QuestionItem, to: QuestionItem): Turned {
  if (from.type === 'quantity') return quantityInto(value as QuantityAnswer, from, to);
  const isNumber = from.type === 'integer' || from.type === 'decimal' || from.type === 'scale';
  if (!isNumber || typeof value !== 'string') return { value };
  if (to.type === 'quantity') {
    const unit = unitCodeOf(from);
    return unit !== undefined && to.units.some(({ code }) => code === unit) ? { value: { value, unit } } : 'other-unit';
  }
  const factor = unitFactor(from, to);
  return factor ? { value: scaled(value, factor) } : 'other-unit';
}

/** The value in the shape of the other type, where it is one of the other type at all. */
function inShape(value: AnswerValue, from: QuestionItem, to: QuestionItem): Turned {
  if (from.type === 'choice' && to.type === 'multiple-choice') return { value: [value as string] };
  if (from.type === 'multiple-choice' && to.type === 'choice') {
    const [only, ...others] = value as readonly string[];
    return only !== undefined && others.length === 0 ? { value: only } : 'does-not-fit';
  }
  // A box of one line takes the breaks out of what is put into it.
  const oneLine = from.type === 'long-text' && to.type === 'text';
  return oneLine && typeof value === 'string' && /[\r\n]/.test(value) ? 'does-not-fit' : { value };
}

function carryValue(value: AnswerValue, from: QuestionItem, to: QuestionItem): Carried {
  if (!converts(from.type, to.type)) return 'other-type';
  // A snapshot may hold anything: what the earlier version could not read is not turned into something else.
  if (itemTypeOf(from).read(value, from) === undefined) return 'does-not-fit';
  const gone = optionsFault(value, from, to);
  if (gone) return gone;
  const measured = inUnit(value, from, to);
  if (typeof measured === 'string') return measured;
  const shaped = inShape(measured.value, from, to);
  if (typeof shaped === 'string') return shaped;
  if (itemTypeOf(to).read(shaped.value, to) !== undefined) return { stored: shaped.value };
  return 'options' in from ? 'option-gone' : 'does-not-fit';
}

const isForeign = (expression: Expression): boolean =>
  expression.op === 'foreign' || partsOf(expression).some(isForeign);

/** A calculation of the later version would write over what somebody gave by hand. */
function isWrittenOver(provenance: Provenance | undefined, from: QuestionItem, to: QuestionItem): boolean {
  if (!to.calculate || provenance?.from === 'calculation' || alike(from.calculate, to.calculate)) return false;
  return !isForeign(to.calculate);
}

/** Carries one stored answer from a question of the earlier version to that of the later one. */
export function carry(
  stored: StoredAnswer,
  provenance: Provenance | undefined,
  from: QuestionItem,
  to: QuestionItem,
): Carried {
  if (isWrittenOver(provenance, from, to)) return 'now-worked-out';
  if (isUnknown(stored)) return to.unknowns?.includes(stored.unknown) ? { stored } : 'reason-not-offered';
  if (isEntered(stored)) {
    if (from.type === to.type) return { stored };
    if (typeof stored.entered !== 'string') return 'does-not-fit';
    // Text that could not be read as a number or a date is good text.
    const readable = to.type === 'long-text' || (to.type === 'text' && !/[\r\n]/.test(stored.entered));
    return readable && stored.entered !== '' ? { stored: stored.entered } : 'other-type';
  }
  return carryValue(stored, from, to);
}
