// SPDX-License-Identifier: Apache-2.0
import { type ChangeLogEntry, type VersionedRecord, changeOf, signOffsOf } from '@careplan-kit/model';
import { type Bag, isBag, put } from '../../bag.js';
import { withSeconds } from '../../references.js';
import { fhirText } from '../../text.js';
import type { FhirResource, Reference } from '../fhir-resource.js';
import { ukCore } from '../profiles.js';
import { code } from './concept.js';
import { type ExportContext, loggedAs } from './export-context.js';

const PARTICIPANT = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type';
const OPERATION = 'http://terminology.hl7.org/CodeSystem/v3-DataOperation';

/** Whoever commits enters what others may have said or done. */
const ENTERER = code(PARTICIPANT, 'enterer', 'Enterer');
const ATTESTER = code(PARTICIPANT, 'attester', 'Attester');

const ACTIVITIES: Readonly<Record<string, Bag>> = {
  created: { ...code(OPERATION, 'CREATE', 'create') },
  changed: { ...code(OPERATION, 'UPDATE', 'revise') },
  withdrawn: { ...code(OPERATION, 'NULLIFY', 'nullify') },
};

function provenance(context: ExportContext, entry: ChangeLogEntry, target: Reference, part: string): FhirResource {
  const written: FhirResource = {
    resourceType: 'Provenance',
    id: context.uuid(entry.recordUid, `Provenance/${entry.recordVersion}/${part}`),
    meta: { profile: [ukCore('Provenance')] },
    target: [target],
    recorded: withSeconds(entry.date),
    activity: ACTIVITIES[entry.changeType] ?? { text: fhirText(entry.changeType) ?? '-' },
    agent: [{ type: part.startsWith('entry') ? ENTERER : ATTESTER, who: context.who(entry.committer) }],
  };
  const reason = fhirText(entry.reasonForAttestation) ?? fhirText(entry.description);
  put(written, 'reason', reason === undefined ? [] : [{ text: reason }]);
  return written;
}

/** Where a record that was taken in from elsewhere came from. */
function sourceOf({ content }: VersionedRecord): Bag[] {
  const received = content['received'];
  const source = isBag(received) ? fhirText(received['source']) : undefined;
  const asAt = isBag(received) ? fhirText(received['asAt']) : undefined;
  if (source === undefined) return [];
  return [{ role: 'source', what: { display: asAt === undefined ? source : `${source}, as at ${asAt}` } }];
}

/** Who entered a version and who signed it, when and why, from the change log, as UK Core Provenance. */
export function toProvenance(context: ExportContext, version: VersionedRecord, resource: FhirResource): FhirResource[] {
  const target = { reference: `${resource.resourceType}/${resource.id}` };
  const logged = loggedAs(version);
  const entry = changeOf(context.record, logged);
  // Several answers of one statement have one entry, and each its own Provenance.
  const part = logged === version ? 'entry' : `entry/${version.recordUid}`;
  const made = entry ? [provenance(context, entry, target, part)] : [];
  const entity = sourceOf(version);
  if (made[0] && entity.length > 0) made[0]['entity'] = entity;
  const signed = signOffsOf(context.record, version).map((one, at) => provenance(context, one, target, `signed-${at}`));
  return [...made, ...signed];
}
