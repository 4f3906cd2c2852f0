// SPDX-License-Identifier: Apache-2.0
import { NHS_NUMBER_SYSTEM } from '@careplan-kit/model';
import { stableUuid } from '../about-me/stable-uuid.js';
import { bagsIn } from '../bag.js';
import { stringifyFhir } from '../json/stringify-fhir.js';
import type { Identifier } from '../resources.js';
import { toQuestionnaireResponse } from '../response/to-questionnaire-response.js';
import { authorOf, withSeconds } from '../references.js';
import type { FhirResource } from '../uk-core/fhir-resource.js';
import { ukCore } from '../uk-core/profiles.js';
import { code } from '../uk-core/write/concept.js';
import type { ExportOptions } from '../uk-core/write/export-options.js';
import { changedResources } from './changed-resources.js';
import type { FhirPayload } from './fhir-payload.js';
import type { NotSent, Stored } from './send-result.js';
import type { Mark, Step } from './step.js';

export interface PlanOptions {
  /** The host's own https address, under which submissions and records have their identifiers. */
  readonly system: string;
  readonly timeZone?: string | undefined;
  readonly export?: Omit<ExportOptions, 'at' | 'bundle' | 'document' | 'withdrawn'> | undefined;
}

export interface Plan {
  /** In an order in which each comes after those it refers to; who sent it comes last. */
  readonly steps: readonly Step[];
  readonly notSent: readonly NotSent[];
  /** What the server is known to have, by this library's names. */
  readonly known: ReadonlyMap<string, Stored>;
  /** The system of identifiers of records. */
  readonly recordSystem: string;
  /** The system of the tag that says what a resource was when it was sent. */
  readonly contentSystem: string;
}

const PARTICIPANT = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type';
const OPERATION = 'http://terminology.hl7.org/CodeSystem/v3-DataOperation';

type Named = Required<Pick<Identifier, 'system' | 'value'>>;
const byIdentifier = ({ system, value }: Named): Mark => ({ by: 'identifier', system, value });

function withIdentifier(resource: FhirResource, identifier: Identifier): FhirResource {
  return { ...resource, identifier: [identifier, ...bagsIn(resource['identifier'])] };
}

/** Marks a resource with the submission it is of and with what it says, so that a second try knows its own. */
function withTags(resource: FhirResource, { system, value }: Named, content: string): FhirResource {
  const says = stableUuid(stringifyFhir(resource)).slice('urn:uuid:'.length);
  const tag = [
    { system, code: value },
    { system: content, code: says },
  ];
  return { ...resource, meta: { ...resource.meta, tag } as NonNullable<FhirResource['meta']> };
}

function withoutId({ id: _, ...resource }: FhirResource): FhirResource {
  return resource as FhirResource;
}

function knownAs(stored: Stored | undefined): Pick<Step, 'known'> {
  return stored?.versionId === undefined ? {} : { known: { ...stored, versionId: stored.versionId } };
}

function personStep(patient: FhirResource, record: Named): Step {
  const known = bagsIn(patient['identifier']).find(({ system }) => system === NHS_NUMBER_SYSTEM);
  const local = `Patient/${patient.id}`;
  if (known) {
    const identifier = { system: NHS_NUMBER_SYSTEM, value: String(known['value']) };
    return { kind: 'person', local, resource: withoutId(patient), mark: byIdentifier(identifier) };
  }
  const resource = withoutId(withIdentifier(patient, record));
  return { kind: 'person', local, resource, mark: byIdentifier(record) };
}

/** Who entered what, and when: one for all of a submission, and the last thing stored. */
function provenanceOf({ submission }: FhirPayload, targets: readonly string[], options: PlanOptions): FhirResource {
  const who = authorOf(submission.author, options.export?.authorSystem);
  return {
    resourceType: 'Provenance',
    meta: { profile: [ukCore('Provenance')] },
    target: targets.map((reference) => ({ reference })),
    recorded: withSeconds(submission.submittedAt),
    activity: code(OPERATION, 'CREATE', 'create'),
    agent: [{ type: code(PARTICIPANT, 'enterer', 'Enterer'), who }],
  } as unknown as FhirResource;
}

function responseOf(payload: FhirPayload, patient: string | undefined, options: PlanOptions): FhirResource {
  const { definition, submission } = payload;
  const response = toQuestionnaireResponse(definition, submission, {
    identifierSystem: `${options.system}/submission`,
    authorSystem: options.export?.authorSystem,
    timeZone: options.timeZone,
  }) as unknown as FhirResource;
  return patient === undefined ? response : { ...response, subject: { reference: patient } };
}

/**
 * What storing a submission takes. Everything in it is found again by an identifier of its own, so that the same plan can
 * be carried out twice and leaves what it left before.
 *
 * @throws DataError when the payload cannot be written as FHIR
 */
export function planOf(payload: FhirPayload, options: PlanOptions): Plan {
  const { submission, record, versions = [] } = payload;
  const recordSystem = `${options.system}/record`;
  const contentSystem = `${options.system}/content`;
  const mark = { system: `${options.system}/submission`, value: submission.id };
  const tagged = (resource: FhirResource) => withTags(resource, mark, contentSystem);
  const known = new Map((payload.known ?? []).map((one) => [one.local, one]));
  const steps: Step[] = [];
  const notSent: NotSent[] = [];
  let patient = payload.patient?.reference;
  if (record) {
    const exported = changedResources(record, versions, { ...options.export, at: submission.submittedAt });
    const local = `Patient/${exported.patient.id}`;
    if (patient !== undefined) known.set(local, { local, reference: patient });
    else if (!known.has(local)) {
      steps.push(personStep(exported.patient, { system: recordSystem, value: exported.patient.id }));
    }
    if (exported.isPatientChanged) notSent.push({ what: 'Patient', reason: 'patient-of-server' });
    patient = local;
    for (const { after, before } of exported.changed) {
      const identifier = { system: recordSystem, value: after.id };
      const written = (one: FhirResource) => withoutId(withIdentifier(one, identifier));
      const name = `${after.resourceType}/${after.id}`;
      steps.push({
        kind: 'record',
        local: name,
        resource: tagged(written(after)),
        mark: byIdentifier(identifier),
        ...(before ? { before: written(before) } : {}),
        ...knownAs(known.get(name)),
      });
    }
    for (const { class: what, ...why } of exported.notExported) notSent.push({ what, ...why });
  }
  const own = (name: string) =>
    `${name}/${stableUuid(`${mark.system}|${mark.value}|${name}`).slice('urn:uuid:'.length)}`;
  const response = own('QuestionnaireResponse');
  steps.push({
    kind: 'response',
    local: response,
    resource: tagged(responseOf(payload, patient, options)),
    mark: byIdentifier(mark),
    ...knownAs(known.get(response)),
  });
  const targets = [...steps.filter(({ kind }) => kind === 'record').map(({ local }) => local), response];
  steps.push({
    kind: 'provenance',
    local: own('Provenance'),
    resource: tagged(provenanceOf(payload, targets, options)),
    // R4's Provenance has no identifier.
    mark: { by: '_tag', ...mark },
  });
  return { steps, notSent, known, recordSystem, contentSystem };
}
