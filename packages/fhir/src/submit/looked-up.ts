// SPDX-License-Identifier: Apache-2.0
import { type Bag, bagsIn, isBag, same } from '../bag.js';
import { isDecimal } from '../json/decimal.js';
import { parseFhir } from '../json/parse-fhir.js';
import { stringifyFhir } from '../json/stringify-fhir.js';
import type { Answer } from './exchange.js';
import type { FhirServer, ServerResource } from './fhir-server.js';
import type { Held, Later, Rejected, Stored } from './send-result.js';
import { type Step, carries, queryOf, typeOf } from './step.js';

/** How a step stands at the server. */
export type Standing =
  /** It is there, from an earlier try. */
  | { readonly kind: 'there'; readonly stored: Stored }
  /** It is still to be done, perhaps as an update of what the server has. */
  | { readonly kind: 'to-do'; readonly step: Step }
  | { readonly kind: 'held'; readonly held: Held };

export interface Comparing {
  readonly contentSystem: string;
  /** A resource as this server would be sent it. */
  readonly resolved: (resource: Step['resource']) => unknown;
}

/** A number by its value: some servers keep 70.0 as 70, and it is still what was sent. */
const numberOf = (value: unknown) =>
  typeof value === 'number' || isDecimal(value) ? Number(String(value)) : undefined;

/** True when everything that was sent is in what is there. Servers add to a resource: a narrative, a `meta`. */
function holds(there: unknown, sent: unknown): boolean {
  if (Array.isArray(sent)) {
    return Array.isArray(there) && there.length === sent.length && sent.every((one, at) => holds(there[at], one));
  }
  const number = numberOf(sent);
  if (number !== undefined) return numberOf(there) === number;
  if (!isBag(sent)) return same(there, sent);
  return isBag(there) && Object.entries(sent).every(([key, value]) => holds(there[key], value));
}

/** Server and meta apart, and with the digits as they travel. */
function contentOf(resource: unknown): Bag {
  const { meta: _, id: __, ...content } = parseFhir(stringifyFhir(resource as object)) as Bag;
  return content;
}

const tagIn = (resource: Bag, system: string) =>
  bagsIn(isBag(resource['meta']) ? resource['meta']['tag'] : undefined)
    .filter((tag) => tag['system'] === system)
    .map((tag) => tag['code']);

/** True when what the server has is what this step stores, or was, before the server put it in other words. */
function isOurs(step: Step, { resource }: ServerResource, comparing: Comparing): boolean {
  // Whose record it is, is the server's to say; and who sent a submission was written with it.
  if (step.kind === 'person' || step.kind === 'provenance') return true;
  const [said] = tagIn(step.resource, comparing.contentSystem);
  if (tagIn(resource, comparing.contentSystem).includes(said)) return true;
  return holds(resource, contentOf(comparing.resolved(step.resource)));
}

const storedAs = ({ local }: Step, { reference, versionId }: ServerResource): Stored => ({
  local,
  reference,
  ...(versionId === undefined ? {} : { versionId }),
});

function heldAs(step: Step, there: ServerResource): Standing {
  return { kind: 'held', held: { ...storedAs(step, there), json: stringifyFhir(there.resource) } };
}

/** Looks how a step stands. It changes nothing. */
export async function lookUp(
  server: FhirServer,
  step: Step,
  comparing: Comparing,
): Promise<Standing | Answer | Later | Rejected> {
  const { local, known, mark } = step;
  if (known) {
    const there = await server.read(known.reference);
    if (there === null) return { kind: 'held', held: { local, reference: known.reference } };
    if ('kind' in there) return there;
    if (isOurs(step, there, comparing)) return { kind: 'there', stored: storedAs(step, there) };
    return there.versionId === known.versionId ? { kind: 'to-do', step } : heldAs(step, there);
  }
  const found = await server.search(typeOf(local), queryOf(mark));
  if (!Array.isArray(found)) return found;
  if (found.some(({ resource }) => !carries(resource, mark))) {
    const reason = `The server does not search ${typeOf(local)} by ${mark.by}: what it finds is something else.`;
    return { kind: 'rejected', reason };
  }
  const [there, another] = found;
  if (!there) return { kind: 'to-do', step };
  if (another) return { kind: 'held', held: { local } };
  if (isOurs(step, there, comparing)) return { kind: 'there', stored: storedAs(step, there) };
  const { reference, versionId } = there;
  // It is what the change was made from, so nobody else has changed it.
  if (step.before && versionId !== undefined && holds(there.resource, contentOf(comparing.resolved(step.before)))) {
    return { kind: 'to-do', step: { ...step, known: { local, reference, versionId } } };
  }
  return heldAs(step, there);
}
