// SPDX-License-Identifier: Apache-2.0
import { type Bag, bagsIn, isBag } from '../bag.js';
import { type Path, type Report, move } from './repair.js';
import { isValueKey, valueIn } from './value-type.js';

const has = (element: Bag, prefix: 'answer' | 'value') =>
  Object.keys(element).some((key) => isValueKey(key.replace('_', '')) && key.replace('_', '').startsWith(prefix));

const isChoice = ({ type }: Bag) => type === 'choice' || type === 'open-choice';

/** Says both places: where it was, and where it is now. */
function renamed(from: string, to: string, path: Path, report: Report): void {
  report([...path, from], `is a name from before R4; taken as "${to}"`);
  report([...path, to], `is put there for "${from}"`);
}

/** Options under the names they had before R4. */
function takeOptions(item: Bag, path: Path, report: Report): void {
  if (!isChoice(item) || item['answerOption'] !== undefined || item['answerValueSet'] !== undefined) return;
  const { option, options } = item;
  if (Array.isArray(option) && option.length > 0 && option.every((one) => isBag(one) && has(one, 'value'))) {
    item['answerOption'] = option;
    delete item['option'];
    renamed('option', 'answerOption', path, report);
    return;
  }
  const reference = isBag(options) && Object.keys(options).length === 1 ? options['reference'] : undefined;
  if (typeof reference !== 'string') return;
  item['answerValueSet'] = reference;
  delete item['options'];
  renamed('options', 'answerValueSet', path, report);
}

/** The first value, which had no list of its own before R4. */
function takeInitial(item: Bag, path: Path, report: Report): void {
  const [key, ...more] = Object.keys(item).filter((name) => /^initial(?!Expression$)[A-Z]/.test(name));
  if (key === undefined || more.length > 0 || item['initial'] !== undefined) return;
  const initial = { [key.replace('initial', 'value')]: item[key] };
  if (!valueIn(initial, 'value')) return;
  item['initial'] = [initial];
  delete item[key];
  renamed(key, 'initial', path, report);
}

/** Before R4 a condition was an answer to be equal to, or that there is one. */
function takeCondition(condition: Bag, path: Path, report: Report): void {
  if (condition['operator'] !== undefined) return;
  const { hasAnswer } = condition;
  if (typeof hasAnswer === 'boolean' && !has(condition, 'answer')) {
    delete condition['hasAnswer'];
    Object.assign(condition, { operator: 'exists', answerBoolean: hasAnswer });
    renamed('hasAnswer', 'operator', path, report);
    report([...path, 'answerBoolean'], 'is put there for "hasAnswer"');
  } else if (has(condition, 'answer')) {
    condition['operator'] = '=';
    report([...path, 'operator'], 'is missing; taken as "=", which it was before R4');
  }
}

/** R4 wants a question, an operator and an answer in every condition. */
const isWhole = (condition: Bag) =>
  condition['question'] !== undefined && condition['operator'] !== undefined && has(condition, 'answer');

/** Takes what earlier versions of FHIR called otherwise as R4 calls it. Changes the copy it is handed. */
export function repairOlder(item: Bag, path: Path, report: Report): void {
  takeOptions(item, path, report);
  takeInitial(item, path, report);
  const conditions = bagsIn(item['enableWhen']);
  conditions.forEach((condition, at) => takeCondition(condition, [...path, 'enableWhen', at], report));
  if (conditions.every(isWhole)) return;
  const why = 'a condition has no question, operator or answer, and R4 wants all three; the item is always shown';
  move(item, 'enableWhen', path, why, report);
}
