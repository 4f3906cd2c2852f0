// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model/plain';
import type { Draft, DraftItem } from './draft.js';
import { slugOf } from './ids.js';

/** What a form needs before its first question. */
export interface NewForm {
  readonly title: string;
  /** Canonical address; the form's name everywhere. */
  readonly url: string;
  readonly id?: string;
  /** BCP 47; `en-GB` without. */
  readonly language?: string;
}

/** An empty form of the author's own. */
export const blankForm = ({ title, url, id, language = 'en-GB' }: NewForm): Draft => ({
  format: 'careplan-kit/form-1',
  id: id ?? (slugOf(title) || 'form'),
  url,
  version: '0.1.0',
  status: 'draft',
  title,
  language,
  licence: { kind: 'own-words', text: '' },
  items: [],
});

const isItem = (value: unknown): value is DraftItem =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  typeof (value as DraftItem).id === 'string' &&
  typeof (value as DraftItem).type === 'string' &&
  ['string', 'undefined'].includes(typeof (value as DraftItem).label) &&
  ((value as DraftItem).items === undefined || areItems((value as DraftItem).items));

const areItems = (value: unknown): value is readonly DraftItem[] => Array.isArray(value) && value.every(isItem);

/** Nothing can be drawn of a form that is deeper; the check of a definition allows far less. */
const DEEPEST = 60;

const depthOf = (value: unknown, depth = 0): number =>
  typeof value === 'object' && value !== null && depth <= DEEPEST
    ? Math.max(depth, ...Object.values(value).map((inside) => depthOf(inside, depth + 1)))
    : depth;

/**
 * Opens a definition to be changed, also one with faults: they are findings for its author. Everything it holds stays, what
 * is not known here too.
 *
 * @throws DataError when it is no form at all: no object with an id, a version, a title and items
 */
export function openDefinition(json: unknown): Draft {
  const fault = (path: string, message: string) =>
    new DataError('This form', [{ path: path ? [path] : [], code: 'no-form', message }]);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw fault('', 'is no form');
  const draft = json as Partial<Draft>;
  for (const key of ['id', 'version', 'title'] as const)
    if (typeof draft[key] !== 'string') throw fault(key, 'expected text');
  if (depthOf(json) > DEEPEST) throw fault('items', 'is nested too deep');
  if (!areItems(draft.items)) throw fault('items', 'expected a list of items, each with an id and a type');
  return json as Draft;
}
