// SPDX-License-Identifier: Apache-2.0
import { type Bag, bagsIn, isBag, same } from '../bag.js';
import { type Path, type Report, move } from './repair.js';
import { valueIn } from './value-type.js';

const isChoice = ({ type }: Bag) => type === 'choice' || type === 'open-choice';

function means(option: Bag, initial: Bag): boolean {
  const [type, value] = valueIn(initial, 'value') ?? [];
  const [known, own] = valueIn(option, 'value') ?? [];
  if (type === undefined || type !== known) return false;
  if (!isBag(value) || !isBag(own)) return same(value, own);
  return same(value['code'], own['code']) && same(value['system'], own['system']);
}

/** R4 says the first choice by marking the option, not by `initial`. */
function moveInitial(item: Bag, path: Path, report: Report): void {
  const options = bagsIn(item['answerOption']);
  const given = bagsIn(item['initial']);
  const marks = given.map((initial) => options.find((option) => means(option, initial)));
  const whole = given.every((initial) => Object.keys(initial).length === 1);
  if (!whole || marks.some((mark) => mark === undefined)) {
    move(item, 'initial', path, 'R4 allows none beside answer options, and it is not one of them', report);
    return;
  }
  for (const mark of new Set(marks)) {
    if (!mark || mark['initialSelected'] === true) continue;
    mark['initialSelected'] = true;
    report([...path, 'answerOption', options.indexOf(mark), 'initialSelected'], 'is put there for the initial choice');
  }
  delete item['initial'];
  report([...path, 'initial'], 'R4 marks the initial choice on the answer option; it is moved there');
}

/** Types that may have a largest length. */
const WRITTEN: ReadonlySet<unknown> = new Set([
  'boolean',
  'decimal',
  'integer',
  'string',
  'text',
  'url',
  'open-choice',
]);

/** Puts right what R4 does not allow beside each other on a question. */
export function repairAnswers(item: Bag, path: Path, report: Report): void {
  if (item['maxLength'] !== undefined && !WRITTEN.has(item['type'])) {
    move(item, 'maxLength', path, `R4 allows none on a ${String(item['type'])} question`, report);
  }
  if (item['answerValueSet'] !== undefined) {
    if (!isChoice(item)) move(item, 'answerValueSet', path, 'R4 allows one only on a choice', report);
    else if (item['answerOption'] !== undefined) {
      move(item, 'answerValueSet', path, 'R4 allows none beside answer options', report);
    }
  }
  if (item['answerOption'] !== undefined && item['initial'] !== undefined) moveInitial(item, path, report);
  if (bagsIn(item['initial']).length > 1 && item['repeats'] !== true) {
    move(item, 'initial', path, 'R4 allows one first value on a question that does not repeat', report);
  }
  if (item['answerOption'] !== undefined && !isChoice(item)) {
    report([...path, 'answerOption'], 'is kept; the answer is not limited to it');
  }
}
