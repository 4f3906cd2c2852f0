// SPDX-License-Identifier: Apache-2.0
// Published instruments by their own names: each is a form of the catalogue, or a part of one.
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { catalogue } from '../catalogue.js';

/** An instrument that is a part of a form, asked by itself under its own ids. It shares the rules of that form. */
export interface InstrumentPart {
  /** Name of the instrument, and id of its definition. */
  readonly id: string;
  /** The form of the catalogue that asks it of a person. */
  readonly partOf: string;
  load(): Promise<FormDefinition>;
}

/** Instruments that no form of the catalogue asks under their own ids. */
export const instrumentParts: readonly InstrumentPart[] = [
  {
    id: 'dols',
    partOf: 'deprivation-of-liberty',
    load: async () => (await import('../deprivation-of-liberty/dols.js')).dols,
  },
  { id: 'iddsi', partOf: 'choking', load: async () => (await import('../choking/iddsi.js')).iddsi },
];

/** A form, or a part of one, by a name it goes by. */
export interface NamedForm {
  readonly definition: FormDefinition;
  /** The score of that name, where the form has one. */
  readonly score?: string;
}

/**
 * A form of the kit by its id, by an instrument it scores (`news2`, `bristol-stool`), or an instrument that is a part of a
 * form (`iddsi`).
 *
 * @returns undefined when nothing in the kit is called so
 */
export async function formCalled(name: string): Promise<NamedForm | undefined> {
  const found =
    catalogue.find(({ id }) => id === name) ??
    catalogue.find(({ alsoCalled }) => alsoCalled?.includes(name)) ??
    instrumentParts.find(({ id }) => id === name);
  if (!found) return undefined;
  const definition = await found.load();
  return definition.scores?.some(({ id }) => id === name) ? { definition, score: name } : { definition };
}
