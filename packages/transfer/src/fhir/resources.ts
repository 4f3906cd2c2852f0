// SPDX-License-Identifier: Apache-2.0
import { fullName } from '@careplan-kit/model';
import { ExportContext, type ExportOptions, type FhirBundle, type FhirResource } from '@careplan-kit/fhir/uk-core';
import type { Paper, TransferPack } from '../pack.js';
import { fhirString } from './narrative.js';

type Entry = FhirBundle['entry'][number];

/** Where a resource stands when no chosen paper names the record it was made of. */
const BY_TYPE: Readonly<Record<string, string>> = {
  Patient: 'person',
  RelatedPerson: 'contacts',
  AllergyIntolerance: 'allergies',
  List: 'allergies',
  Condition: 'problems',
  Goal: 'plan',
  CarePlan: 'plan',
  Flag: 'alerts',
  Observation: 'observations',
  Consent: 'legal',
};

/** The resources of one document, each with its address and the paper under which it stands. */
export class Resources {
  readonly entries: Entry[] = [];
  readonly patient: string;
  readonly name: string;
  readonly #context: ExportContext;
  readonly #papers = new Map<string, string>();

  constructor(
    readonly pack: TransferPack,
    options: ExportOptions,
    bundle: FhirBundle,
    papers: readonly Paper[],
  ) {
    this.#context = new ExportContext(pack.record, options);
    this.name = fhirString(fullName(pack.record.subjectOfCare));
    const byId = this.#paperOfId(bundle, papers);
    const there = new Set(papers.map(({ id }) => id));
    for (const entry of bundle.entry) {
      this.entries.push(entry);
      const paper = byId.get(entry.resource.id) ?? BY_TYPE[entry.resource.resourceType];
      if (paper !== undefined && there.has(paper)) this.#papers.set(entry.fullUrl, paper);
    }
    this.patient = bundle.entry.find(({ resource }) => resource.resourceType === 'Patient')!.fullUrl;
  }

  /** Which resource was made of a record that a paper names. */
  #paperOfId(bundle: FhirBundle, papers: readonly Paper[]): ReadonlyMap<string, string> {
    const types = new Set(bundle.entry.map(({ resource }) => resource.resourceType));
    return new Map(
      papers.flatMap(({ id, source }) =>
        source.from === 'form'
          ? []
          : source.records.flatMap(({ recordUid }) =>
              [...types].map((type): [string, string] => [this.id(recordUid, type), id]),
            ),
      ),
    );
  }

  get at(): string {
    return this.#context.at;
  }

  get subject(): { readonly reference: string; readonly display: string } {
    return { reference: this.patient, display: this.name };
  }

  get author(): Readonly<Record<string, unknown>> {
    return { ...this.#context.who(this.pack.handsOver) };
  }

  /** The same for the same part of the same pack. */
  id(part: string, type: string): string {
    return this.#context.uuid(part, type);
  }

  url({ id }: Pick<FhirResource, 'id'>): string {
    return `urn:uuid:${id}`;
  }

  add(resource: FhirResource, paper: string): void {
    const fullUrl = this.url(resource);
    this.entries.push({ fullUrl, resource });
    this.#papers.set(fullUrl, paper);
  }

  /** What stands under a paper, in the order in which it was added. Provenance points at resources and stands nowhere. */
  of(paper: string): { readonly reference: string }[] {
    return this.entries
      .filter(({ fullUrl }) => this.#papers.get(fullUrl) === paper)
      .map(({ fullUrl }) => ({ reference: fullUrl }));
  }
}
