// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem, Option } from '@careplan-kit/forms';
import { isBag } from '../../bag.js';
import { writeOption } from '../../values/choice.js';
import { type Node, THIS, binary, call, member, text } from '../syntax/node.js';
import { firstOf } from './ranges.js';

const codingOf = (option: Option, item: ChoiceItem) => {
  const [type, value] = writeOption(option, item);
  return type === 'Coding' && isBag(value) ? value : undefined;
};

/** Whether every option goes out as a Coding with the very code we have. */
export const hasPlainCodes = (item: ChoiceItem): boolean =>
  item.options.every((option) => codingOf(option, item)?.['code'] === option.code);

/** Whether `$this` is the value of an option, as R4 has it. */
function isOption(option: Option, item: ChoiceItem): Node {
  const [type, value] = writeOption(option, item);
  if (type === 'Coding' && isBag(value)) {
    const [key, said] = value['code'] === undefined ? ['display', value['display']] : ['code', value['code']];
    return binary('=', member(undefined, key), text(String(said)));
  }
  if (type === 'Reference' && isBag(value)) {
    return binary('=', member(undefined, 'reference'), text(String(value['reference'])));
  }
  return binary('=', call(THIS, 'toString'), text(String(value)));
}

/** The codes of values. Own words are a text without a code. */
export function codesOf(values: Node, item: ChoiceItem): Node {
  if (hasPlainCodes(item)) return member(values, 'code');
  const cases = item.options.map((option) => ({ when: isOption(option, item), gives: text(option.code) }));
  return call(values, 'select', firstOf(cases));
}

/** Something about each option that has it, from the options' values. */
export function byOption(values: Node, item: ChoiceItem, said: (option: Option) => Node | undefined): Node {
  const plain = hasPlainCodes(item);
  const cases = item.options.flatMap((option) => {
    const gives = said(option);
    const when = plain ? binary('=', THIS, text(option.code)) : isOption(option, item);
    return gives ? [{ when, gives }] : [];
  });
  return call(plain ? member(values, 'code') : values, 'select', firstOf(cases));
}
