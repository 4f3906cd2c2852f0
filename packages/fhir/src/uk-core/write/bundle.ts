// SPDX-License-Identifier: Apache-2.0
import { stableUuid } from '../../about-me/stable-uuid.js';
import { type Bag, isBag } from '../../bag.js';
import type { FhirResource } from '../fhir-resource.js';
import type { ExportContext } from './export-context.js';
import type { FhirBundle } from './export-options.js';

const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

/** A copy whose references between resources of the Bundle are those of a Bundle. */
function withReferences(value: unknown, urls: ReadonlyMap<unknown, string>): unknown {
  if (Array.isArray(value)) return value.map((inner) => withReferences(inner, urls));
  if (!isBag(value)) return value;
  const copy: Bag = {};
  for (const [key, inner] of Object.entries(value)) {
    copy[key] =
      key === 'reference' && typeof inner === 'string' ? (urls.get(inner) ?? inner) : withReferences(inner, urls);
  }
  return copy;
}

/** Everything in one file: absolute addresses, and references that resolve inside it. */
export function bundleOf(
  context: ExportContext,
  type: FhirBundle['type'],
  resources: readonly FhirResource[],
): FhirBundle {
  const urlOf = ({ resourceType, id }: FhirResource) =>
    isUuid(id) ? `urn:uuid:${id}` : stableUuid(`${context.record.subjectOfCare.id}|${resourceType}/${id}`);
  const urls = new Map(resources.map((one) => [`${one.resourceType}/${one.id}`, urlOf(one)]));
  const versions = resources.map((one) => `${one.id}/${one.meta?.versionId ?? ''}`).join('|');
  return {
    resourceType: 'Bundle',
    type,
    identifier: { system: 'urn:ietf:rfc:3986', value: stableUuid(`${type}|${context.at}|${versions}`) },
    timestamp: context.at,
    entry: resources.map((resource) => ({
      fullUrl: urlOf(resource),
      resource: withReferences(resource, urls) as FhirResource,
    })),
  };
}
