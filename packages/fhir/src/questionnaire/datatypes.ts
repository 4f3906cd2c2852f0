// SPDX-License-Identifier: Apache-2.0
import type { Shapes } from './repair.js';

const CODING: Shapes = {
  system: 'text',
  version: 'text',
  code: 'text',
  display: 'text',
  userSelected: 'yes-or-no',
};
const QUANTITY: Shapes = { value: 'number', comparator: 'text', unit: 'text', system: 'text', code: 'text' };

/** What the parts of R4's types are, by the end of `value[x]`. */
const BY_TYPE: Readonly<Record<string, Shapes>> = {
  Coding: CODING,
  CodeableConcept: { coding: 'objects', text: 'text' },
  Quantity: QUANTITY,
  Duration: QUANTITY,
  Age: QUANTITY,
  Reference: { reference: 'text', type: 'text', display: 'text' },
  Expression: { name: 'text', language: 'text', expression: 'text', description: 'text', reference: 'text' },
};

/** The same by the name of an element. */
const BY_NAME: Readonly<Record<string, Shapes>> = {
  coding: CODING,
  code: CODING,
  enableWhen: { question: 'text', operator: 'text' },
  answerOption: { initialSelected: 'yes-or-no' },
};

/** What the parts of an element are; undefined where it is of no type known here. */
export function shapesOf(key: string): Shapes | undefined {
  const type = key.replace(/^(?:value|answer)(?=[A-Z])/, '');
  const shapes = type === key ? BY_NAME : BY_TYPE;
  return Object.hasOwn(shapes, type) ? shapes[type] : undefined;
}
