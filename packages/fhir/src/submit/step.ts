// SPDX-License-Identifier: Apache-2.0
import { type Bag, bagsIn, isBag } from '../bag.js';
import type { FhirResource } from '../uk-core/fhir-resource.js';
import type { Stored } from './send-result.js';

/**
 * What kind of thing a step stores, which decides what it means that the server has one already. `person`: theirs is the
 * one. `response`, `provenance`: it is known by the submission, so it is this one. `record`: it must say the same.
 */
export type StepKind = 'person' | 'record' | 'response' | 'provenance';

/** What a resource is found by: an identifier of it, or a tag where R4 gives it none. */
export interface Mark {
  readonly by: 'identifier' | '_tag';
  readonly system: string;
  readonly value: string;
}

/** One resource to be stored. */
export interface Step {
  readonly kind: StepKind;
  /** `Type/id` as this library names it; other steps refer to it so. */
  readonly local: string;
  /** Without id and version. References are those of this library. */
  readonly resource: FhirResource;
  /** How the server finds it. */
  readonly mark: Mark;
  /** As it was before the submission; absent when it is new. */
  readonly before?: FhirResource;
  /** Where the server has it, when that is known: then it is an update, and it must be of this version. */
  readonly known?: Stored & { readonly versionId: string };
}

export const typeOf = (local: string) => local.slice(0, local.indexOf('/'));
export const idOf = (local: string) => local.slice(local.indexOf('/') + 1);

/** A mark as a search: `identifier=system%7Cvalue`. */
export const queryOf = ({ by, system, value }: Mark) => `${by}=${encodeURIComponent(`${system}|${value}`)}`;

/** True when a resource carries a mark. A server that did not understand a search finds what it likes. */
export function carries(resource: Bag, { by, system, value }: Mark): boolean {
  const { identifier, meta } = resource;
  const spaceless = (text: unknown) => String(text).replaceAll(' ', '');
  if (by === '_tag') {
    return bagsIn(isBag(meta) ? meta['tag'] : []).some((tag) => tag['system'] === system && tag['code'] === value);
  }
  // A response of a form has one identifier, everything else a list.
  return bagsIn(Array.isArray(identifier) ? identifier : [identifier]).some(
    (one) => one['system'] === system && spaceless(one['value']) === spaceless(value),
  );
}
