// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model';
import { type Bag, isBag } from '../bag.js';
import { MOVED } from '../addresses.js';
import { digitsOf, isDecimal } from '../json/decimal.js';
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

/**
 * A copy without nulls, empty texts, lists and objects: FHIR has none. A null in a list holds a place and stays.
 */
export function withoutEmpties(value: unknown, path: Path, report: Report): unknown {
  if (Array.isArray(value)) return value.map((inner, at) => withoutEmpties(inner, [...path, at], report));
  if (!isBag(value)) return value;
  const copy: Bag = {};
  for (const [key, inner] of Object.entries(value)) {
    // Our own marks in what a definition carries begin so.
    if (key.startsWith('$')) refuse([...path, key], 'reserved-key', 'keys that begin with "$" are not part of FHIR');
    const kept = withoutEmpties(inner, [...path, key], report);
    if (kept === undefined) continue;
    if (isEmpty(kept)) report([...path, key], 'is empty, which FHIR does not allow; it is left out');
    else copy[key] = kept;
  }
  return copy;
}

type Shape = 'text' | 'yes-or-no' | 'whole-number' | 'texts' | 'objects';

export const FORM_SHAPE: Readonly<Record<string, Shape>> = {
  id: 'text',
  url: 'text',
  version: 'text',
  name: 'text',
  title: 'text',
  status: 'text',
  description: 'text',
  language: 'text',
  copyright: 'text',
  derivedFrom: 'texts',
  code: 'objects',
  extension: 'objects',
  modifierExtension: 'objects',
  item: 'objects',
};

export const ITEM_SHAPE: Readonly<Record<string, Shape>> = {
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
  switch (shape) {
    case 'text':
      return typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : digitsOf(value);
    case 'yes-or-no':
      return typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined;
    case 'whole-number': {
      const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
      return Number.isInteger(number) && Number(number) >= 0 ? number : undefined;
    }
    case 'texts':
      return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
    case 'objects':
      if (isBag(value)) return [value];
      return Array.isArray(value) && value.every(isBag) ? value : undefined;
  }
}

/** Lists whose elements are items or extensions themselves: what is wrong with them cannot be put anywhere. */
const STRUCTURE: ReadonlySet<string> = new Set(['item', 'extension', 'modifierExtension']);

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
export function reshape(element: Bag, shapes: Readonly<Record<string, Shape>>, path: Path, report: Report): void {
  // Structure first: what is moved goes among the extensions.
  const inOrder = Object.entries(shapes).sort(([a], [b]) => Number(STRUCTURE.has(b)) - Number(STRUCTURE.has(a)));
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
