// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { memoryEndpoint } from '../../../../scripts/fhir/memory-endpoint.mjs';
import type { Bag } from '../../src/bag.js';
import { type FhirSubmitterOptions, fhirSubmitter } from '../../src/submit/index.js';
import { SYSTEM } from './a-submission.js';
import { faultProxy } from './fault-proxy.js';

const TYPES = ['Patient', 'AllergyIntolerance', 'List', 'Condition', 'QuestionnaireResponse', 'Provenance'];

export interface EndpointOptions {
  readonly transactions?: boolean;
  readonly asBatch?: boolean;
}

/** A FHIR server of its own for one test, with a network in front of it. */
export async function aServer(context: TestContext, options: EndpointOptions = {}) {
  const endpoint = await memoryEndpoint(options);
  const network = await faultProxy((request, response) => endpoint.handle(request, response));
  context.after(() => network.close());
  return {
    network,
    endpoint,
    /** One device. */
    device: (more: Partial<FhirSubmitterOptions> = {}) =>
      fhirSubmitter({ base: network.url, system: SYSTEM, fetch, timeout: 5000, ...more }),
    resources: (type: string) => endpoint.resources(type) as Promise<Bag[]>,
    /** How many of each type the server holds. */
    async count(): Promise<Record<string, number>> {
      const counts: Record<string, number> = {};
      for (const type of TYPES) {
        const { length } = await endpoint.resources(type);
        if (length > 0) counts[type] = length;
      }
      return counts;
    },
  };
}

/** What one new allergy of Betty leaves at a server. */
export const ONE_OF_EACH = { Patient: 1, AllergyIntolerance: 1, List: 1, QuestionnaireResponse: 1, Provenance: 1 };

export function assertKind<Result extends { kind: string }, Kind extends Result['kind']>(
  result: Result,
  kind: Kind,
): asserts result is Extract<Result, { kind: Kind }> & Result {
  assert.equal(result.kind, kind, JSON.stringify(result));
}
