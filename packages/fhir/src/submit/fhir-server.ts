// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model';
import { type Bag, bagsIn, isBag } from '../bag.js';
import { parseFhir } from '../json/parse-fhir.js';
import { stringifyFhir } from '../json/stringify-fhir.js';
import type { FhirResource } from '../uk-core/fhir-resource.js';
import { type Answer, type ExchangeOptions, exchange } from './exchange.js';
import { isReference, isVersionId } from './fhir-payload.js';
import type { Later } from './send-result.js';

/** A resource at the server. */
export interface ServerResource {
  readonly reference: string;
  readonly versionId?: string;
  readonly resource: Bag;
}

/** Where something was stored, as far as the server said. */
export interface Location {
  readonly reference: string;
  readonly versionId?: string;
}

const FHIR_JSON = 'application/fhir+json';

export function bagOf(text: string): Bag | undefined {
  try {
    const value = parseFhir(text);
    return isBag(value) ? value : undefined;
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/** `Type/id` and version from a `Location`, whatever stands before them. It is read, and never followed. */
export function locationOf(location: unknown, type: string): Location | undefined {
  if (typeof location !== 'string') return undefined;
  const [, id, version] =
    new RegExp(`(?:^|/)${type}/([A-Za-z0-9.-]{1,64})(?:/_history/([A-Za-z0-9.-]{1,64}))?$`).exec(location) ?? [];
  if (id === undefined) return undefined;
  return { reference: `${type}/${id}`, ...(version === undefined ? {} : { versionId: version }) };
}

export function versionOfTag(etag: unknown): string | undefined {
  const version = typeof etag === 'string' ? /^(?:W\/)?"([^"]*)"$/.exec(etag.trim())?.[1] : undefined;
  return isVersionId(version) ? version : undefined;
}

/** A resource of a server as something with an address; undefined when it is not of that type, or has no id. */
export function serverResource(resource: unknown, type: string): ServerResource | undefined {
  if (!isBag(resource) || resource['resourceType'] !== type) return undefined;
  const reference = `${type}/${String(resource['id'])}`;
  if (!isReference(reference)) return undefined;
  const versionId = isBag(resource['meta']) ? resource['meta']['versionId'] : undefined;
  return { reference, resource, ...(isVersionId(versionId) ? { versionId } : {}) };
}

/** Where one thing was stored: its header, its address, or itself says. */
export function storedAt(etag: unknown, location: unknown, resource: unknown, type: string): Location | undefined {
  const itself = serverResource(resource, type);
  const there = locationOf(location, type);
  const reference = there?.reference ?? itself?.reference;
  if (reference === undefined) return undefined;
  const versionId = versionOfTag(etag) ?? there?.versionId ?? itself?.versionId;
  return { reference, ...(versionId === undefined ? {} : { versionId }) };
}

const HALF: Later = { kind: 'later', reason: 'half-answer' };

/** The requests to one FHIR server that sending takes. All addresses are made from its base. */
export class FhirServer {
  readonly #base: string;
  readonly #options: ExchangeOptions;
  readonly #stop: AbortSignal | undefined;

  constructor(base: string, options: ExchangeOptions, stop: AbortSignal | undefined) {
    this.#base = base;
    this.#options = options;
    this.#stop = stop;
  }

  /** The resource; null when the server has it no more; or the answer, when it is neither. */
  async read(reference: string): Promise<ServerResource | null | Answer | Later> {
    const answer = await this.#ask('GET', reference);
    if (answer.kind === 'later') return answer;
    if (answer.status === 404 || answer.status === 410) return null;
    if (answer.status !== 200) return answer;
    return serverResource(bagOf(answer.text), reference.slice(0, reference.indexOf('/'))) ?? HALF;
  }

  /** What the server finds, at most two. An answer without a Bundle is none. */
  async search(type: string, query: string): Promise<ServerResource[] | Answer | Later> {
    const answer = await this.#ask('GET', `${type}?${query}&_count=2`);
    if (answer.kind === 'later') return answer;
    if (answer.status !== 200) return answer;
    const bundle = bagOf(answer.text);
    if (bundle?.['resourceType'] !== 'Bundle' || bundle['type'] !== 'searchset') return HALF;
    // A server may put warnings among what it found.
    return bagsIn(bundle['entry']).flatMap(({ resource }) => serverResource(resource, type) ?? []);
  }

  /** Stores everything at once. */
  async transaction(bundle: Bag): Promise<{ readonly kind: 'entries'; readonly entries: Bag[] } | Answer | Later> {
    const answer = await this.#ask('POST', '', bundle, { Prefer: 'return=minimal' });
    if (answer.kind === 'later' || answer.status < 200 || answer.status > 299) return answer;
    const said = bagOf(answer.text);
    if (said?.['resourceType'] !== 'Bundle' || !/^(transaction|batch)-response$/.test(String(said['type'])))
      return HALF;
    const entries = bagsIn(said['entry']);
    return entries.length === bagsIn(bundle['entry']).length ? { kind: 'entries', entries } : HALF;
  }

  /** Makes a resource, unless the server finds one by the query. */
  create(resource: FhirResource, query: string): Promise<Answer | Later> {
    return this.#ask('POST', resource.resourceType, resource, {
      'If-None-Exist': query,
      Prefer: 'return=representation',
    });
  }

  /** Puts a resource in place of one version of it, and of no other. */
  update(reference: string, versionId: string, resource: FhirResource): Promise<Answer | Later> {
    const headers = { 'If-Match': `W/"${versionId}"`, Prefer: 'return=representation' };
    return this.#ask('PUT', reference, { ...resource, id: reference.slice(reference.indexOf('/') + 1) }, headers);
  }

  #ask(method: 'GET' | 'POST' | 'PUT', path: string, body?: object, more: Record<string, string> = {}) {
    const headers = { Accept: FHIR_JSON, ...(body ? { 'Content-Type': FHIR_JSON } : {}), ...more };
    const url = path === '' ? this.#base.slice(0, -1) : this.#base + path;
    return exchange(
      { method, url, headers, ...(body ? { body: stringifyFhir(body) } : {}) },
      this.#options,
      this.#stop,
    );
  }
}
