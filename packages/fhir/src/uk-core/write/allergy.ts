// SPDX-License-Identifier: Apache-2.0
import { type CodedValue, SNOMED_CT, type VersionedRecord, changeOf, history } from '@careplan-kit/model';
import { type Bag, put } from '../../bag.js';
import { withSeconds } from '../../references.js';
import type { FhirResource } from '../fhir-resource.js';
import { ALLERGY_CLINICAL, ALLERGY_VERIFICATION, NO_KNOWN_ALLERGY, ukCoreExtension } from '../profiles.js';
import { code, conceptOf, notRecorded } from './concept.js';
import type { ExportContext } from './export-context.js';
import type { Facts } from './facts.js';
import { dateWords, putDate, putDateOrWords } from './fhir-date.js';
import { codedNote, elementNotes, plainNotes } from './notes.js';

const SEVERITIES = ['mild', 'moderate', 'severe'];
export const REACTION_SEVERITY = 'http://hl7.org/fhir/reaction-event-severity';
const VERIFICATIONS = ['unconfirmed', 'confirmed', 'refuted', 'entered-in-error'];

const ACTIVE = code(ALLERGY_CLINICAL, 'active', 'Active');
const INACTIVE = code(ALLERGY_CLINICAL, 'inactive', 'Inactive');
const IN_ERROR = code(ALLERGY_VERIFICATION, 'entered-in-error', 'Entered in Error');

function reaction(facts: Facts): Bag {
  const written: Bag = {};
  put(written, 'substance', conceptOf(facts.coded('substance')));
  // R4 wants to know what was seen; where nobody wrote it down, that is said.
  written['manifestation'] = [conceptOf(facts.coded('descriptionOfReaction')) ?? notRecorded()];
  putDate(written, 'onset', facts.text('onsetDate'));
  const severity = facts.coded('severity');
  const isCode =
    SEVERITIES.includes(severity?.code ?? '') &&
    (severity?.system === undefined || severity.system === REACTION_SEVERITY) &&
    severity?.originalText === undefined;
  if (isCode) written['severity'] = severity?.code;
  put(written, 'exposureRoute', conceptOf(facts.coded('routeOfExposure')));
  const certainty = facts.coded('certainty');
  put(written, 'note', [
    ...plainNotes([facts.text('reactionDetailsClusterComment')]),
    ...codedNote('severity', isCode ? undefined : conceptOf(severity)),
    ...codedNote('certainty', conceptOf(certainty)),
  ]);
  return written;
}

/** How sure it is, where all reactions that say so say the same in R4's own codes. */
function certaintyOf(clusters: readonly Facts[]): string | undefined {
  const said = clusters.flatMap(({ bag }) => (bag['certainty'] as CodedValue | undefined) ?? []);
  const codes = new Set(said.map(({ system, code: one }) => (system === ALLERGY_VERIFICATION ? one : undefined)));
  const [only] = codes;
  return codes.size === 1 && VERIFICATIONS.includes(only ?? '') ? only : undefined;
}

function agentOf(facts: Facts, clusters: readonly Facts[]) {
  const agent = conceptOf(facts.coded('causativeAgent'));
  if (agent) return agent;
  const substances = clusters.map(({ bag }) => bag['substance'] as CodedValue | undefined);
  const [first] = substances;
  const one = new Set(substances.map((substance) => JSON.stringify(substance))).size === 1;
  return (one ? conceptOf(first) : undefined) ?? notRecorded('To what is not recorded: see the reactions');
}

/**
 * An allergy as a UK Core AllergyIntolerance; undefined when the record says of itself that it was an error. `causativeAgent`
 * and `typeOfReaction` are inferred rows of the model and exactly R4's `code` and `type`. Whether it was confirmed is
 * written only where the record says so.
 */
export function toAllergyIntolerance(context: ExportContext, version: VersionedRecord): FhirResource | undefined {
  const facts = context.facts(version);
  const clusters = facts.groups('reactionDetailsCluster');
  const certainty = certaintyOf(clusters);
  const isError = version.withdrawn === true || certainty === 'entered-in-error';
  if (isError && !version.withdrawn) {
    context.leave(version, 'entered-in-error');
    return undefined;
  }
  const allergy = context.begin(version, 'AllergyIntolerance', 'AllergyIntolerance');
  const end = facts.text('allergyEndDate');
  // R4 forbids a clinical status beside "entered in error", and asks for one beside everything else.
  if (isError) allergy['verificationStatus'] = IN_ERROR;
  else {
    const over = context.isOver(end);
    const extension = [
      { url: 'endDate', valueDateTime: end },
      { url: 'reasonEnded', valueString: 'Not recorded' },
    ];
    const ended =
      end === undefined ? {} : { extension: [{ url: ukCoreExtension('AllergyIntoleranceEnd'), extension }] };
    allergy['clinicalStatus'] = { ...ended, ...(over ? INACTIVE : ACTIVE) };
    if (certainty !== undefined)
      allergy['verificationStatus'] = { coding: [{ system: ALLERGY_VERIFICATION, code: certainty }] };
  }
  const type = facts.bag['typeOfReaction'] as CodedValue | undefined;
  if (type?.code === 'allergy' || type?.code === 'intolerance')
    put(allergy, 'type', facts.coded('typeOfReaction')?.code);
  allergy['code'] = agentOf(facts, clusters);
  allergy['patient'] = context.patient;
  putDateOrWords(allergy, 'onset', facts.text('dateFirstExperienced'));
  const first = context.firstEntry(version);
  put(allergy, 'recordedDate', first?.date);
  put(allergy, 'recorder', first?.by);
  const [observer] = facts.actors('observer');
  put(allergy, 'asserter', observer && context.who(observer));
  const notes = elementNotes({ evidence: facts.text('evidence') });
  put(allergy, 'note', [...plainNotes([facts.text('comment')]), ...notes]);
  put(allergy, 'reaction', clusters.map(reaction));
  context.leaveRest(version, facts);
  return allergy;
}

/** When the answer was written down: the statements may have been amended since, for the sake of another answer. */
function sinceWhen({ record }: ExportContext, version: VersionedRecord): string | undefined {
  const answer = (one: VersionedRecord) => JSON.stringify(one.content['allergies']);
  const all = history(record, version.recordUid);
  const changed = all.findIndex((one) => answer(one) !== answer(version));
  const first = all[changed === -1 ? all.length - 1 : changed - 1];
  const date = first && changeOf(record, first)?.date;
  return date === undefined ? undefined : withSeconds(date);
}

/** "Asked, and no allergy is known", of a statement that says exactly that. No other state may become this resource. */
export function toNoKnownAllergy(context: ExportContext, version: VersionedRecord, answer: Facts): FhirResource {
  const allergy = context.begin(version, 'AllergyIntolerance', 'AllergyIntolerance');
  allergy['clinicalStatus'] = ACTIVE;
  allergy['code'] = code(
    SNOMED_CT,
    NO_KNOWN_ALLERGY,
    'No known allergy',
    'No known allergies: asked, and there are none known',
  );
  allergy['patient'] = context.patient;
  put(allergy, 'recordedDate', sinceWhen(context, version));
  const answeredBy = answer.text('answeredBy');
  if (answeredBy !== undefined) allergy['asserter'] = { display: answeredBy };
  const askedOn = answer.text('askedOn');
  const notes = elementNotes({
    askedOn: askedOn === undefined ? undefined : dateWords(askedOn),
    note: answer.text('note'),
  });
  put(allergy, 'note', notes);
  return allergy;
}
