// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model';
import { type Bag, isBag } from '../bag.js';
import { MOVED } from '../addresses.js';
import { decimalOf, digitsOf, isDecimal, isJsonNumber } from '../json/decimal.js';
import { marked } from '../json/marked.js';

export type Path = readonly (string | number)[];

/** Something that was put right, or is kept and not used, so that a form could be read. */
export interface Repair {
  /** Where it is in the document that came in. */
  readonly path: Path;
  readonly message: string;
}

/** Writes down one repair. */
export type Report = (path: Path, message: string) => void;

export function refuse(path: Path, code: string, message: string): never {
  throw new DataError('The Questionnaire', [{ path, code, message }]);
}

const isEmpty = (value: unknown) =>
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (isBag(value) && Object.keys(value).length === 0);

/** In a list of texts or numbers, and in the list of what stands beside them, a null holds a place; nowhere else. */
const isListOfObjects = (list: readonly unknown[], beside: unknown) =>
  list.some(isBag) || (beside === undefined && list.every((one) => one === null));

/** A copy without nulls, empty texts, lists and objects: FHIR has none. */
export function withoutEmpties(value: unknown, path: Path, report: Report): unknown {
  if (Array.isArray(value)) return value.map((inner, at) => withoutEmpties(inner, [...path, at], report));
  if (!isBag(value)) return value;
  const copy: Bag = {};
  for (const [key, inner] of Object.entries(value)) {
    // Our own marks in what a definition carries begin so.
    if (key.startsWith('$')) refuse([...path, key], 'reserved-key', 'keys that begin with "$" are not part of FHIR');
    let kept = withoutEmpties(inner, [...path, key], report);
    if (kept === undefined) continue;
    if (Array.isArray(kept) && !key.startsWith('_') && isListOfObjects(kept, value[`_${key}`])) {
      const full: unknown[] = kept.filter((one) => !isEmpty(one));
      if (full.length > 0 && full.length < kept.length)
        report([...path, key], 'holds empty elements; they are left out');
      kept = full;
    }
    if (isEmpty(kept)) report([...path, key], 'is empty, which FHIR does not allow; it is left out');
    else copy[key] = kept;
  }
  return copy;
}

export type Shape = 'text' | 'yes-or-no' | 'whole-number' | 'number' | 'texts' | 'objects';

export type Shapes = Readonly<Record<string, Shape>>;

export const FORM_SHAPE: Shapes = {
  id: 'text',
  url: 'text',
  version: 'text',
  name: 'text',
  title: 'text',
  status: 'text',
  description: 'text',
  language: 'text',
  copyright: 'text',
  publisher: 'text',
  purpose: 'text',
  date: 'text',
  experimental: 'yes-or-no',
  derivedFrom: 'texts',
  subjectType: 'texts',
  code: 'objects',
  extension: 'objects',
  modifierExtension: 'objects',
  item: 'objects',
};

export const ITEM_SHAPE: Shapes = {
  id: 'text',
  definition: 'text',
  linkId: 'text',
  type: 'text',
  text: 'text',
  required: 'yes-or-no',
  readOnly: 'yes-or-no',
  repeats: 'yes-or-no',
  maxLength: 'whole-number',
  prefix: 'text',
  answerValueSet: 'text',
  code: 'objects',
  enableWhen: 'objects',
  enableBehavior: 'text',
  answerOption: 'objects',
  initial: 'objects',
  extension: 'objects',
  modifierExtension: 'objects',
  item: 'objects',
};

/** The value in the shape the element has; undefined when it cannot be read so without guessing. */
function shaped(value: unknown, shape: Shape): unknown {
  if (shape !== 'texts' && shape !== 'objects' && Array.isArray(value) && value.length === 1) {
    return shaped(value[0], shape);
  }
  switch (shape) {
    case 'text':
      return typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : digitsOf(value);
    case 'yes-or-no':
      return typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined;
    case 'whole-number': {
      const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
      return Number.isInteger(number) && Number(number) >= 0 ? number : undefined;
    }
    case 'number':
      if (typeof value === 'string') return isJsonNumber(value.trim()) ? decimalOf(value.trim()) : undefined;
      return digitsOf(value) === undefined ? undefined : value;
    case 'texts':
      if (typeof value === 'string') return [value];
      return Array.isArray(value) && value.every((one) => typeof one === 'string' || one === null) ? value : undefined;
    case 'objects':
      if (isBag(value)) return [value];
      return Array.isArray(value) && value.every(isBag) ? value : undefined;
  }
}

/** Lists of items, or of what may change the meaning of all else: without them the form would be another one. */
const STRUCTURE: ReadonlySet<string> = new Set(['item', 'modifierExtension']);

/**
 * Takes an element away from where R4 does not allow it, into an extension that any system keeps. Nothing is lost.
 * Changes the copy it is handed.
 */
export function move(element: Bag, key: string, path: Path, why: string, report: Report): void {
  const valueString = JSON.stringify({ [key]: marked(element[key]) });
  delete element[key];
  const extension = Array.isArray(element['extension']) ? (element['extension'] as unknown[]) : [];
  element['extension'] = [...extension, { url: MOVED, valueString }];
  report([...path, key], `${why}; it is moved to an extension`);
}

/**
 * Gives the known elements of an object the type FHIR gives them. One that cannot have it is moved aside, and where
 * that would take items with it, refused. Changes the copy it is handed.
 */
export function reshape(element: Bag, shapes: Shapes, path: Path, report: Report): void {
  // Extensions first: what is moved goes among them.
  const inOrder = Object.entries(shapes).sort(([a], [b]) => Number(b === 'extension') - Number(a === 'extension'));
  for (const [key, shape] of inOrder) {
    const value = element[key];
    if (value === undefined) continue;
    const fit = shaped(value, shape);
    if (fit === value) continue;
    if (fit === undefined) {
      if (STRUCTURE.has(key)) refuse([...path, key], 'wrong-type', `is not ${shape.replaceAll('-', ' ')}`);
      move(element, key, path, `is not ${shape.replaceAll('-', ' ')}`, report);
      continue;
    }
    const found = Array.isArray(value) || isDecimal(value) ? 'value' : typeof value;
    report([...path, key], `was a ${found}; read as ${shape.replaceAll('-', ' ')}`);
    element[key] = fit;
  }
}
