// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model';
import { type Bag, bagsIn, isBag } from '../../bag.js';
import type { Path } from './cursor.js';

/** A resource of a document, and where it is. */
export interface Found {
  readonly resource: Bag;
  readonly type: string;
  readonly path: Path;
}

function typeOf(resource: unknown): string | undefined {
  const type = isBag(resource) ? resource['resourceType'] : undefined;
  return typeof type === 'string' ? type : undefined;
}

/** The resources of a document: itself, or those of a Bundle or of Parameters, and what a List has within itself. */
export class Resources {
  readonly all: Found[] = [];
  /** Parts of a document that should hold a resource and do not. */
  readonly odd: { readonly path: Path; readonly value: unknown }[] = [];
  readonly #byReference = new Map<string, Found>();

  constructor(document: unknown) {
    const type = typeOf(document);
    if (type === undefined) {
      const message = 'is not a resource of FHIR: it has no "resourceType"';
      throw new DataError('The FHIR document', [{ path: [], code: 'wrong-type', message }]);
    }
    this.#collect(document as Bag, type, []);
  }

  #collect(resource: Bag, type: string, path: Path): void {
    if (type === 'Bundle' || type === 'Parameters') {
      const list = type === 'Bundle' ? 'entry' : 'parameter';
      const entries = resource[list];
      if (entries !== undefined && !Array.isArray(entries)) {
        throw new DataError('The FHIR document', [
          { path: [...path, list], code: 'wrong-type', message: 'is not a list' },
        ]);
      }
      (entries ?? []).forEach((entry: unknown, at: number) => this.#entry(entry, [...path, list, at]));
      const { [list]: _, resourceType: __, ...rest } = resource;
      for (const [key, value] of Object.entries(rest)) this.odd.push({ path: [...path, key], value });
      return;
    }
    const found = { resource, type, path };
    this.all.push(found);
    const { id } = resource;
    if (typeof id === 'string') this.#know(`${type}/${id}`, found);
    if (type !== 'List') return;
    bagsIn(resource['contained']).forEach((inner, at) => {
      const innerType = typeOf(inner);
      if (innerType !== undefined)
        this.all.push({ resource: inner, type: innerType, path: [...path, 'contained', at] });
    });
  }

  #entry(entry: unknown, path: Path): void {
    const resource = isBag(entry) ? entry['resource'] : undefined;
    const type = typeOf(resource);
    if (!isBag(entry) || type === undefined) {
      this.odd.push({ path, value: entry });
      return;
    }
    const { resource: _, fullUrl, ...rest } = entry;
    const before = this.all.length;
    this.#collect(resource as Bag, type, [...path, 'resource']);
    const own = this.all[before];
    if (typeof fullUrl === 'string' && own) this.#know(fullUrl, own);
    for (const [key, value] of Object.entries(rest)) this.odd.push({ path: [...path, key], value });
  }

  #know(reference: string, found: Found): void {
    if (!this.#byReference.has(reference)) this.#byReference.set(reference, found);
  }

  /** What a reference leads to: inside the resource it stands in, or in the document. */
  follow(reference: string | undefined, from?: Bag): Found | undefined {
    if (reference === undefined) return undefined;
    if (!reference.startsWith('#')) return this.#byReference.get(reference.replace(/^\//, ''));
    const at = bagsIn(from?.['contained']).findIndex(({ id }) => id === reference.slice(1));
    const resource = bagsIn(from?.['contained'])[at];
    const within = this.all.find((one) => one.resource === from);
    return resource && within
      ? { resource, type: typeOf(resource) ?? '', path: [...within.path, 'contained', at] }
      : undefined;
  }
}
