// SPDX-License-Identifier: Apache-2.0
import { fhirFaults } from '../../../test/fhir-validators.mjs';

interface Bundle {
  readonly entry: readonly { readonly fullUrl: string; readonly resource: { readonly resourceType: string } }[];
}

/**
 * What is wrong with a document. One of the validators reads the type of a target out of the reference, and finds none
 * in the `urn:uuid:` that R4 wants in a document: here the target itself is asked.
 */
export function documentFaults(bundle: Bundle): string[] {
  const typeOf = new Map(bundle.entry.map(({ fullUrl, resource }) => [fullUrl, resource.resourceType]));
  return fhirFaults(bundle).filter((fault) => {
    const [, target, allowed] =
      /^medplum: warning Invalid reference: got "(urn:uuid:[^"]+)", expected (.*) /.exec(fault) ?? [];
    const type = target === undefined ? undefined : typeOf.get(target);
    return type === undefined || !allowed!.includes(`/StructureDefinition/${type}"`);
  });
}
