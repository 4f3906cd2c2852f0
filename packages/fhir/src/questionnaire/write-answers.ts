// SPDX-License-Identifier: Apache-2.0
import type { Expression, ItemWords, Option, QuestionItem } from '@careplan-kit/forms';
import * as at from '../addresses.js';
import { type Bag, bagsIn, put, same } from '../bag.js';
import { fhirUri } from '../text.js';
import { writeOption } from '../values/choice.js';
import { writeUnit } from '../values/quantity.js';
import type { Context } from './context.js';
import { type ExpressionPlace, isForeign, readExpression, writeExpression } from './expressions.js';
import { fhirTypeOf, writeConstant } from './item-types.js';
import { marksOf } from './marks.js';
import { optionsOfValueSet } from './read-options.js';
import { putTranslations, translationsOf } from './translations.js';
import { withValue } from './value-type.js';

type Languages = readonly (readonly [lang: string, words: ItemWords])[];

/** The values an answer begins with, if R4 can say them: one, or the codes of several. */
function constantsOf(initial: Expression | undefined, several: boolean): readonly (string | number | boolean)[] {
  if (!several) return initial?.op === 'constant' ? [initial.value] : [];
  const all = initial?.op === 'which' ? initial.of : [];
  return all.every(({ when }) => when.op === 'constant' && when.value === true) ? all.map(({ gives }) => gives) : [];
}

function answerOption(option: Option, chosen: boolean, item: QuestionItem, languages: Languages): Bag {
  const [type, value] = writeOption(option, item);
  const element: Bag = {};
  const inside = type === 'Coding' && marksOf(item).$weights !== 'option';
  if (type === 'Coding') {
    const inOther = languages.map(([lang, { options }]) => {
      const label = options && Object.hasOwn(options, option.code) ? options[option.code] : undefined;
      return [lang, label] as const;
    });
    putTranslations(value as Bag, 'display', inOther);
  }
  if (option.weight !== undefined) {
    const weights = [at.ORDINAL_VALUE, at.ITEM_WEIGHT].map((url) => ({ url, valueDecimal: option.weight }));
    (inside ? (value as Bag) : element)['extension'] = weights;
  }
  if (option.exclusive) {
    const exclusive = { url: at.OPTION_EXCLUSIVE, valueBoolean: true };
    element['extension'] = [...bagsIn(element['extension']), exclusive];
  }
  withValue(element, 'value', [type, value]);
  if (chosen) element['initialSelected'] = true;
  return element;
}

/** The contained value set the options came from, as long as they are what it lists. */
function valueSetOf(item: { readonly options: readonly Option[] }, context: Context): string | undefined {
  const { $valueSet } = marksOf(item);
  const listed = $valueSet === undefined ? undefined : optionsOfValueSet($valueSet, context)?.options;
  return same(listed, item.options) ? $valueSet : undefined;
}

function writeInitial(into: Bag, extensions: Bag[], item: QuestionItem, context: Context): void {
  const { initial } = item;
  const several = fhirTypeOf(item).several === true;
  const values = constantsOf(initial, several).map((value) => writeConstant(value, item));
  const unit = item.type === 'quantity' && marksOf(item).$units === 'initial' ? item.units[0] : undefined;
  if (values.length > 0 && values.every((value) => value !== undefined)) {
    into['initial'] = values.map((value) => withValue({}, 'value', value));
    return;
  }
  if (unit) {
    const { display, ...coding } = writeUnit(unit, item);
    const valueQuantity: Bag = {};
    put(valueQuantity, 'unit', display);
    into['initial'] = [{ valueQuantity: Object.assign(valueQuantity, coding) }];
  }
  // Such an expression is not read back: what another system begins with is not ours to work out.
  if (!initial || isForeign(initial)) return;
  const place: ExpressionPlace = { context, item: item.id, use: 'initial' };
  const said = writeExpression(initial, place);
  // One that comes back as a constant would be taken for R4's own first value.
  if (!said || !same(readExpression(said.expression, said.language, place), initial)) return;
  extensions.push({ url: at.INITIAL_EXPRESSION, valueExpression: said });
}

/** What may be answered, and what the answer is to begin with. */
export function writeAnswers(into: Bag, extensions: Bag[], item: QuestionItem, context: Context): void {
  // The host's own name for it need not be an address.
  if (item.type === 'look-up') put(into, 'answerValueSet', fhirUri(item.valueSet));
  const valueSet = 'options' in item ? valueSetOf(item, context) : undefined;
  put(into, 'answerValueSet', valueSet);
  if (!('options' in item) || valueSet !== undefined) {
    writeInitial(into, extensions, item, context);
    return;
  }
  const languages = translationsOf(item);
  const chosen = constantsOf(item.initial, item.type === 'multiple-choice');
  into['answerOption'] = item.options.map((option) =>
    answerOption(option, chosen.includes(option.code), item, languages),
  );
  // R4 marks the first choice on the option, and allows no other first value beside that.
  if (chosen.length > 0) return;
  writeInitial({}, extensions, item, context);
}
