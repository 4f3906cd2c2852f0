// SPDX-License-Identifier: Apache-2.0
import { MOVED } from '../addresses.js';
import { type Bag, bagsIn, isBag } from '../bag.js';
import { decimalOf, isJsonNumber } from '../json/decimal.js';
import { shapesOf } from './datatypes.js';
import { type Path, type Report, move, reshape } from './repair.js';
import { isValueKey } from './value-type.js';

const EXPRESSION = new Set(['id', 'extension', 'description', 'name', 'language', 'expression', 'reference']);

const PRIMITIVE =
  /^(?:value|answer)(?:Boolean|Code|Date|DateTime|Decimal|Id|Instant|Integer|Markdown|PositiveInt|String|Time|UnsignedInt|Uri|Url|Canonical)$/;

/** A value in the type its name says; undefined when it has that type, or cannot have it. */
function retyped(key: string, value: unknown): unknown {
  const type = key.replace(/^(?:value|answer)/, '');
  if (Array.isArray(value)) {
    const [one, ...more] = value as unknown[];
    const isOne = isBag(one) ? Object.keys(one).length > 0 : typeof one === 'string' && one.trim() !== '';
    return isOne && more.length === 0 ? one : undefined;
  }
  if (typeof value !== 'string') return undefined;
  if (type === 'Boolean') return value === 'true' ? true : value === 'false' ? false : undefined;
  const isNumber = isJsonNumber(value) && (type === 'Decimal' || !value.includes('.'));
  return isNumber && /^(?:Integer|PositiveInt|UnsignedInt|Decimal)$/.test(type) ? decimalOf(value) : undefined;
}

/** What has only extensions, of a primitive type, stands beside it in JSON and under it in XML. */
function setBeside(element: Bag, key: string, path: Path, report: Report): void {
  const value = element[key];
  if (!PRIMITIVE.test(key) || !isBag(value) || element[`_${key}`] !== undefined) return;
  if (!Object.keys(value).every((part) => part === 'id' || part === 'extension')) return;
  element[`_${key}`] = value;
  delete element[key];
  report([...path, key], `was an object of extensions; it is moved to _${key}`);
  report([...path, `_${key}`], `is put there for ${key}`);
}

function repairValues(element: Bag, path: Path, report: Report): void {
  for (const key of Object.keys(element).filter(isValueKey)) {
    setBeside(element, key, path, report);
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
    const shapes = shapesOf(key);
    if (isBag(value)) {
      if (shapes) reshape(value, shapes, [...path, key], report);
      repairExtensions(value, [...path, key], report);
    }
    if (!Array.isArray(value)) continue;
    value.forEach((inner, at) => {
      if (!isBag(inner)) return;
      const here = [...path, key, at];
      if (shapes) reshape(inner, shapes, here, report);
      if (key === 'extension') repairExtension(inner, here, report);
      repairExtensions(inner, here, report);
    });
  }
}
