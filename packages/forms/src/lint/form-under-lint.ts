// SPDX-License-Identifier: Apache-2.0
import type { RecordClass } from '@careplan-kit/model';
import type { FormDefinition, FormItem } from '../contract/definition.js';
import type { Told } from './finding.js';
import { type Place, placesOf } from './places.js';
import { Possibilities } from './possible/possibilities.js';
import { reachOf } from './reach.js';
import { type Use, usesOf } from './uses.js';

export interface LintOptions {
  /** Classes of the host's own, beside those of the model package. */
  readonly classes?: readonly RecordClass[] | undefined;
}

/** A definition with all that its rules look at. */
export interface FormUnderLint {
  readonly definition: FormDefinition;
  readonly options: LintOptions;
  readonly places: readonly Place[];
  readonly byId: ReadonlyMap<string, Place>;
  readonly uses: readonly Use[];
  readonly possibilities: Possibilities;
  /** Why items are never shown, by id. Items in such an item are not named again. */
  readonly neverShown: ReadonlyMap<string, string>;
}

/** One thing a rule looks for, or a few that belong together. */
export type Rule = (form: FormUnderLint) => Iterable<Told>;

export function formUnderLint(definition: FormDefinition, options: LintOptions = {}): FormUnderLint {
  const places = placesOf(definition.items);
  const byId = new Map(places.map((place) => [place.item.id, place]));
  const items: ReadonlyMap<string, FormItem> = new Map(places.map(({ item }) => [item.id, item]));
  const { unreachable, neverShown } = reachOf(definition, places, items);
  return {
    definition,
    options,
    places,
    byId,
    uses: usesOf(definition, places),
    possibilities: new Possibilities(definition, items, unreachable),
    neverShown,
  };
}
