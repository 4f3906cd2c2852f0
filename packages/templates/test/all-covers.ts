// SPDX-License-Identifier: Apache-2.0
import { existsSync } from 'node:fs';
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { type CatalogueEntry, catalogue } from '../src/catalogue.js';
import { flat } from './risk-form.js';

/** One field of a row, the form that asks it, and by which items. */
export interface CoveredField {
  readonly template: string;
  /** Number of the row; a word where the form is in no row. */
  readonly row: number | string;
  readonly field: string;
  readonly items: readonly string[];
}

/** A form of the catalogue with all that is said of it. */
export interface Template extends Omit<CatalogueEntry, 'load'> {
  readonly definition: FormDefinition;
  readonly itemIds: ReadonlySet<string>;
  readonly covers: readonly CoveredField[];
}

async function coversOf(id: string): Promise<readonly CoveredField[]> {
  const file = new URL(`../src/${id}/covers.ts`, import.meta.url);
  if (!existsSync(file)) return [];
  const { covers } = (await import(file.href)) as { readonly covers: readonly Omit<CoveredField, 'template'>[] };
  return covers.map((one) => ({ ...one, template: id }));
}

/** Every form of the catalogue, in its order. */
export const templates: readonly Template[] = await Promise.all(
  catalogue.map(async ({ id, title, group, load }) => {
    const definition = await load();
    const itemIds = new Set(flat(definition.items).map((item) => item.id));
    return { id, title, group, definition, itemIds, covers: await coversOf(id) };
  }),
);
