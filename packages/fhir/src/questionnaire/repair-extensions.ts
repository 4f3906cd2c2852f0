// SPDX-License-Identifier: Apache-2.0
import { MOVED } from '../addresses.js';
import { type Bag, bagsIn, isBag } from '../bag.js';
import { decimalOf, isJsonNumber } from '../json/decimal.js';
import { type Path, type Report, move } from './repair.js';
import { isValueKey } from './value-type.js';

const EXPRESSION = new Set(['id', 'extension', 'description', 'name', 'language', 'expression', 'reference']);

/** A value in the type its name says; undefined when it has that type, or cannot have it. */
function retyped(key: string, value: unknown): unknown {
  const type = key.replace(/^(?:value|answer)/, '');
  if (Array.isArray(value) && value.length === 1 && (isBag(value[0]) || typeof value[0] === 'string')) return value[0];
  if (typeof value !== 'string') return undefined;
  if (type === 'Boolean') return value === 'true' ? true : value === 'false' ? false : undefined;
  const isNumber = isJsonNumber(value) && (type === 'Decimal' || !value.includes('.'));
  return isNumber && /^(?:Integer|PositiveInt|UnsignedInt|Decimal)$/.test(type) ? decimalOf(value) : undefined;
}

function repairValues(element: Bag, path: Path, report: Report): void {
  for (const key of Object.keys(element).filter(isValueKey)) {
    const right = retyped(key, element[key]);
    if (right !== undefined) {
      element[key] = right;
      report([...path, key], 'was not of the type its name says; read as that');
    }
  }
  const { valueExpression } = element;
  if (!isBag(valueExpression)) return;
  for (const key of Object.keys(valueExpression)) {
    if (EXPRESSION.has(key) || key.startsWith('_')) continue;
    move(valueExpression, key, [...path, 'valueExpression'], 'R4 has none in an expression', report);
  }
}

/** R4 wants an extension to hold a value or more extensions, and never both or none. */
function repairExtension(extension: Bag, path: Path, report: Report): void {
  const values = Object.keys(extension).filter((name) => /^_?value[A-Z]/.test(name));
  if (bagsIn(extension['extension']).length > 0) {
    for (const key of values) move(extension, key, path, 'R4 allows none beside extensions in an extension', report);
  } else if (values.length === 0 && typeof extension['url'] === 'string') {
    const { url } = extension;
    delete extension['url'];
    Object.assign(extension, { url: MOVED, valueString: JSON.stringify({ url }) });
    report([...path, 'url'], `${url} holds nothing, which R4 does not allow; its name is moved to an extension`);
  }
}

/**
 * Puts values and extensions right, wherever they stand in the form; contained resources are somebody else's. Changes
 * the copy it is handed.
 */
export function repairExtensions(element: Bag, path: Path, report: Report): void {
  repairValues(element, path, report);
  for (const [key, value] of Object.entries(element)) {
    if (key === 'contained') continue;
    if (isBag(value)) repairExtensions(value, [...path, key], report);
    if (!Array.isArray(value)) continue;
    value.forEach((inner, at) => {
      if (!isBag(inner)) return;
      const here = [...path, key, at];
      if (key === 'extension') repairExtension(inner, here, report);
      repairExtensions(inner, here, report);
    });
  }
}
