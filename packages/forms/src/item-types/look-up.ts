// SPDX-License-Identifier: Apache-2.0
import type { CodedAnswer, OwnWords } from '../contract/answers.js';
import type { LookUpItem } from '../contract/definition.js';
import { bagOf, present, textOf } from './bag.js';
import { readOwnWords } from './choice.js';
import type { ItemType, RecordShape } from './item-type.js';

/** A code with the words it was chosen by. Without words nobody could read it; `system` may be empty in old records. */
function readCoded(value: unknown): CodedAnswer | undefined {
  const { system, code, display, version } = bagOf(value) ?? {};
  if (textOf(code) === undefined || textOf(display) === undefined) return undefined;
  if (typeof system !== 'string' || !(version === undefined || typeof version === 'string')) return undefined;
  return present({ system, code: code as string, display: display as string, version });
}

const isOwnWords = (answer: CodedAnswer | OwnWords): answer is OwnWords => 'text' in answer;

/** In the record, as the model's `CodedValue`. */
const shapeOf = ({ open }: LookUpItem): RecordShape => ({
  read(value) {
    const parts = bagOf(value) ?? { originalText: value };
    const code = textOf(parts['code']);
    const words = textOf(parts['originalText']);
    const display = textOf(parts['display']) ?? words ?? code;
    if (code !== undefined) {
      return readCoded({ ...parts, system: textOf(parts['system']) ?? '', display }) ?? { entered: display ?? code };
    }
    return display === undefined ? undefined : open ? { text: display } : { entered: display };
  },
  write(answer, found) {
    const chosen = answer as CodedAnswer | OwnWords;
    if (isOwnWords(chosen)) return { originalText: chosen.text };
    const before = bagOf(found);
    const { system, ...coded } = chosen;
    return { ...(before?.['code'] === chosen.code ? before : {}), ...(system && { system }), ...coded };
  },
});

export const lookUp: ItemType<LookUpItem> = {
  unreadable: 'not-an-option',
  /** A typed text is no code. It becomes own words only when the worker says that it is. */
  read: (value, { open }) => readCoded(value) ?? readOwnWords(value, open),
  check: () => [],
  operand: (value) => ('code' in (value as object) ? (value as CodedAnswer).code : null),
  weight: () => null,
  fromOperand: () => undefined,
  inRecord: shapeOf,
};
