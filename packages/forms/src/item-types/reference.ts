// SPDX-License-Identifier: Apache-2.0
import type { ReferenceAnswer } from '../contract/answers.js';
import type { ReferenceItem } from '../contract/definition.js';
import { bagOf, isBlank, present, textOf } from './bag.js';
import type { ItemType } from './item-type.js';

function readReference(value: unknown): ReferenceAnswer | undefined {
  const parts = bagOf(value) ?? {};
  const [name, recordUid] = [textOf(parts['class']), textOf(parts['recordUid'])];
  const display = isBlank(parts['display']) ? undefined : parts['display'];
  if (name === undefined || recordUid === undefined) return undefined;
  return display === undefined || typeof display === 'string'
    ? present({ class: name, recordUid, display })
    : undefined;
}

export const reference: ItemType<ReferenceItem> = {
  unreadable: 'not-an-option',
  read: readReference,
  check: (value, { classes }) =>
    classes && !classes.includes((value as ReferenceAnswer).class) ? [{ code: 'not-an-option' }] : [],
  operand: () => null,
  weight: () => null,
  fromOperand: () => undefined,
  /** In the record, as the model's `RecordLink`. */
  inRecord: () => ({
    read(value) {
      const link = readReference(value);
      if (link) return link;
      // A name alone is what many old records have: it is shown, and points at nothing.
      const name = textOf(bagOf(value)?.['display']);
      return name === undefined ? undefined : { entered: name };
    },
    write(answer, found) {
      const link = answer as ReferenceAnswer;
      const before = bagOf(found);
      return { ...(before?.['recordUid'] === link.recordUid ? before : {}), ...link };
    },
  }),
};
