// SPDX-License-Identifier: Apache-2.0
// For bundlers: whoever shows a form has its words at first, and so they are in one file with this.
import '../contract/form-words.js';
import type { FormDefinition } from '../contract/definition.js';
import type { FormInstance } from '../contract/form-instance.js';
import { isKnown } from '../definition/known.js';
import type { readDefinition } from '../definition/read-definition.js';
import { evaluateCondition } from '../engine/condition.js';
import { type CreateFormOptions, openForm } from '../engine/open-form.js';
import type { Parts } from '../engine/parts.js';
import { USUAL_TYPES } from '../item-types/usual.js';
import { type FormUses, type NeedsOf, type PartName, partsFor } from './needs.js';
import type { HandOver } from './parts/hand-over.js';

/** What one piece, fetched when a form needs it, brings along. */
type Part = Partial<Parts> & { readonly handOver?: HandOver; readonly readDefinition?: typeof readDefinition };

/** Each adds itself when it has been fetched. It imports this module for that, so that a bundler makes one file of it. */
const FETCH: Readonly<Record<PartName | 'checks' | 'hand-over', () => Promise<{ readonly add: () => void }>>> = {
  checks: () => import('./parts/checks.js'),
  'hand-over': () => import('./parts/hand-over.js'),
  patterns: () => import('./parts/patterns.js'),
  reckoning: () => import('./parts/reckoning.js'),
  'rarer-types': () => import('./parts/rarer-types.js'),
  record: () => import('./parts/record.js'),
  scores: () => import('./parts/scores.js'),
};

/** What is in memory. It is the same for every form of the page, as the modules themselves are. */
let present: Parts & Part = { itemTypes: USUAL_TYPES, checks: [], evaluate: evaluateCondition };
const there = new Set<string>();

async function fetch(name: keyof typeof FETCH): Promise<void> {
  const { add } = await FETCH[name]();
  putPart(name, add);
}

/** A part that came by another way. */
export function putPart(name: keyof typeof FETCH, add: () => void): void {
  if (!there.has(name)) add();
  there.add(name);
}

/** Adds a part that has arrived. */
export function addPart({ itemTypes, checks = [], ...part }: Part): void {
  present = {
    ...present,
    ...part,
    itemTypes: { ...present.itemTypes, ...itemTypes },
    checks: [...present.checks, ...checks],
  };
}

const missingOf = (definition: NeedsOf, uses: FormUses) =>
  [...partsFor(definition, uses)].filter((name) => !there.has(name));

/**
 * Whether this very object was checked already: by `parseDefinition` of any entry, or because it is a form of the
 * catalogue, which is checked when it is built. JSON never was.
 */
export const isChecked = (input: unknown): input is FormDefinition => isKnown(input, present.checks);

/** What checks a definition, fetched when it is first asked for. Rejected when it cannot be; asking again tries again. */
export const checksPart = (): Promise<void> => fetch('checks');

/**
 * Reads a form definition from untrusted JSON as `parseDefinition` of the package does. What only a part understands (a
 * pattern, the units of a quantity, bindings to the record) is looked at when the form is opened with that part.
 *
 * @throws DataError with a path and a stable code for each fault
 * @throws Error when it has to be checked and the part that does so is missing: see {@link checksPart}
 */
export function parseDefinition(input: unknown): FormDefinition {
  if (isChecked(input)) return input;
  if (!present.readDefinition) throw new Error('What checks a form is not here yet. Ask checksPart first.');
  return present.readDefinition(input, present.checks);
}

/**
 * Fetches what a form needs and is not in memory yet.
 *
 * @param definition - as returned by `parseDefinition`; its items and scores are looked at
 * @param uses - what the form will be opened with
 * @returns null when nothing is missing: the form can be opened now. The promise is rejected when something cannot be
 * fetched; asking again tries again
 */
export function partsMissing(definition: NeedsOf, uses: FormUses = {}): Promise<void> | null {
  const missing = missingOf(definition, uses);
  return missing.length === 0 ? null : Promise.all(missing.map(fetch)).then(() => undefined);
}

/**
 * Opens a form, the same as `createForm` of the package does.
 *
 * @param definition - as returned by `parseDefinition`
 * @throws DataError when the snapshot is none, the entries would be too many, or a part finds a fault in the definition
 * @throws Error when a part is missing: see {@link partsMissing}
 */
export function createForm(definition: FormDefinition, options: CreateFormOptions): FormInstance {
  const { record, scores } = options;
  const missing = missingOf(definition, {
    record: record !== undefined,
    scores: scores !== undefined && scores.length > 0,
  });
  if (missing.length > 0)
    throw new Error(
      `The form "${definition.id}" needs what is not here yet: ${missing.join(', ')}. Ask partsMissing first.`,
    );
  return openForm(parseDefinition(definition), options, present);
}

/** What hands a finished form over, fetched when it is first asked for. Rejected when it cannot be; asking again tries again. */
export async function handOverPart(): Promise<HandOver> {
  await fetch('hand-over');
  return present.handOver!;
}
