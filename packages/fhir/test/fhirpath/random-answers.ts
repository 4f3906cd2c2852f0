// SPDX-License-Identifier: Apache-2.0
import type { FormInstance, FormNode, QuestionItem, StoredAnswer } from '@careplan-kit/forms';
import type { Chance } from './random.js';

const DAYS = ['1941-02-28', '1941-12-31', '2000-02-29', '2023-03-01', '2024-02-29', '2024-05-01', '2031-01-31'];
const TIMES = ['00:00', '09:29', '09:30', '09:30:01', '12:00', '23:59'];

function answerOf(item: QuestionItem, chance: Chance): StoredAnswer | null {
  if (item.unknowns && chance.is(0.3)) return { unknown: chance.one(item.unknowns) };
  if (chance.is(0.25)) return null;
  switch (item.type) {
    case 'integer':
    case 'scale':
      return String(chance.whole(item.type === 'scale' ? 0 : -2, 12));
    case 'decimal':
      return chance.one(['0', '0.1', '0.2', '0.3', '1', '2.5', '2.675', '7.25', '-0.5', '-1.25', '10.0', '1.005']);
    case 'quantity':
      return { value: chance.one(['0.5', '2', '250', '1.1']), unit: chance.one(item.units).code };
    case 'boolean':
      return chance.is(0.5);
    case 'choice':
      return item.open && chance.is(0.3) ? { text: 'in own words' } : chance.one(item.options).code;
    case 'multiple-choice':
      return item.options.filter(() => chance.is(0.4)).map(({ code }) => code);
    case 'date':
      return chance.one(DAYS);
    case 'partial-date':
      return chance.one([...DAYS, '1941', '2000-02', '1941-12-31~', '195X']);
    case 'date-time':
      return `${chance.one(DAYS)}T${chance.one(TIMES)}`;
    case 'time':
      return chance.one(TIMES);
    case 'text':
      return chance.one(['Ann', 'no', 'some', 'zebra', "it's", 'Żaneta', '<b>']);
    default:
      return null;
  }
}

function entriesOf(form: FormInstance, nodes: readonly FormNode[], chance: Chance): void {
  for (const node of nodes) {
    if (node.kind === 'repeat') {
      for (let count = chance.whole(0, 3); count > 0; count--) form.addEntry(node.key);
      for (const { node: entry } of node.entries) if ('children' in entry) entriesOf(form, entry.children, chance);
    } else if ('children' in node) entriesOf(form, node.children, chance);
  }
}

/** Fills a form as far as chance has it. Every entry of a repeating question is answered: FHIR has no blank ones. */
export function fillAtRandom(form: FormInstance, chance: Chance): void {
  entriesOf(form, form.nodes, chance);
  for (const { key, item, writable } of form.questions) {
    if (!writable) continue;
    let answer = answerOf(item, chance);
    for (let tries = 0; answer === null && item.repeats && tries < 50; tries++) answer = answerOf(item, chance);
    form.answer(key, answer);
  }
}
