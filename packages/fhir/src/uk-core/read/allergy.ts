// SPDX-License-Identifier: Apache-2.0
import { SNOMED_CT } from '@careplan-kit/model';
import { AllergiesAndAdverseReactions, SafetyStatements } from '@careplan-kit/model/mods';
import { type Bag, bagsIn, isBag, put } from '../../bag.js';
import { ALLERGY_VERIFICATION, NO_KNOWN_ALLERGY } from '../profiles.js';
import { REACTION_SEVERITY } from '../write/allergy.js';
import type { Cursor } from './cursor.js';
import type { Found } from './found.js';
import {
  type Doubts,
  readCode,
  readConcept,
  readDateElement,
  readDateOrWords,
  readNotes,
  saysStatus,
} from './read-values.js';
import type { Reader, Reading } from './reading.js';

/** No known drug, food, environmental allergy: each says nothing of the others. */
const PARTLY_NONE = ['409137002', '429625007', '428607008', '428197003'];

const TYPE_SYSTEM = 'http://hl7.org/fhir/allergy-intolerance-type';
const SEVERITIES: Readonly<Record<string, string>> = { mild: 'Mild', moderate: 'Moderate', severe: 'Severe' };

const hasCode = ({ resource }: Found, codes: readonly string[]) =>
  isBag(resource['code']) &&
  bagsIn(resource['code']['coding']).some(({ system, code }) => system === SNOMED_CT && codes.includes(String(code)));

/** GP Connect gives every allergy the status "unconfirmed": there it says nothing. */
const isGpConnect = (at: Cursor) => JSON.stringify(at.bag['meta'] ?? '').includes('CareConnect');

/** True for an allergy that holds: not refuted, no error, and no statement that there is none. */
export const isAllergy = (found: Found): boolean =>
  found.type === 'AllergyIntolerance' &&
  !hasCode(found, [NO_KNOWN_ALLERGY, ...PARTLY_NONE]) &&
  !saysStatus(found.resource['verificationStatus'], 'refuted') &&
  !saysStatus(found.resource['verificationStatus'], 'entered-in-error');

function reaction(at: Cursor, doubts: Doubts): Bag {
  const cluster: Bag = {};
  const substance = at.get('substance');
  if (substance.exists) put(cluster, 'substance', readConcept(substance, doubts));
  const [seen, ...others] = at.list('manifestation').filter((one) => bagsIn(one.bag['extension']).length === 0);
  if (seen && others.length === 0) put(cluster, 'descriptionOfReaction', readConcept(seen, doubts));
  else if (seen) {
    // Several signs of one reaction have one place: their words, with the codes left over.
    const words = [seen, ...others].map((one) => one.peek('text') ?? one.list('coding')[0]?.peek('display'));
    const said = words.filter((one) => one !== undefined).join('; ');
    put(cluster, 'descriptionOfReaction', said === '' ? undefined : { originalText: said });
  }
  for (const absent of at.list('manifestation')) if (bagsIn(absent.bag['extension']).length > 0) absent.use();
  put(cluster, 'onsetDate', readDateElement(at, 'onset', doubts));
  const severity = at.peek('severity');
  if (severity !== undefined && Object.hasOwn(SEVERITIES, severity)) {
    cluster['severity'] = { system: REACTION_SEVERITY, code: at.text('severity'), display: SEVERITIES[severity] };
  }
  const route = at.get('exposureRoute');
  if (route.exists) put(cluster, 'routeOfExposure', readConcept(route, doubts));
  const notes = readNotes(at, doubts);
  const description = at.text('description');
  const comments = [...(description === undefined ? [] : [description]), ...notes.plain];
  put(cluster, 'reactionDetailsClusterComment', comments.length > 0 ? comments.join('\n') : undefined);
  const noted = (element: 'severity' | 'certainty') => {
    const found = notes.of[element];
    return found && (found.value ?? { originalText: found.words });
  };
  put(cluster, 'severity', cluster['severity'] ?? noted('severity'));
  put(cluster, 'certainty', noted('certainty'));
  return cluster;
}

/** When it ended, from the extension of UK Core, or of GP Connect, which has it in another place. */
function endOf(at: Cursor): string | undefined {
  const ending = /AllergyIntoleranceEnd(-1)?$/;
  const extension = at.get('clinicalStatus').extension(ending) ?? at.extension(ending);
  const parts = extension?.list('extension') ?? [];
  const end = parts.find((part) => part.peek('url') === 'endDate')?.get('valueDateTime');
  const day = end?.peek()?.slice(0, 10);
  if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  // A time of day has no place: it is left over, beside the day.
  if (end!.peek() === day) {
    const reason = parts.find((part) => part.peek('url') === 'reasonEnded');
    for (const part of parts) if (part !== reason || part.peek('valueString') === 'Not recorded') part.use();
    extension!.get('url').use();
  }
  return day;
}

function withCertainty(at: Cursor, clusters: readonly Bag[], doubts: Doubts): void {
  const status = at.get('verificationStatus');
  const code = readCode(status, ALLERGY_VERIFICATION);
  if (code === undefined) return;
  if (code === 'unconfirmed' && !isGpConnect(at)) doubts.add(status, 'unconfirmed', 'the source has not confirmed it');
  if (clusters.length === 0 || clusters.some((cluster) => cluster['certainty'] !== undefined)) return;
  if (isGpConnect(at)) return;
  for (const cluster of clusters) cluster['certainty'] = { system: ALLERGY_VERIFICATION, code };
}

function content(at: Cursor, doubts: Doubts): Bag {
  const read: Bag = {};
  put(read, 'causativeAgent', readConcept(at.get('code'), doubts));
  const clusters = at.list('reaction').map((one) => reaction(one, doubts));
  withCertainty(at, clusters, doubts);
  put(read, 'reactionDetailsCluster', clusters);
  const type = at.peek('type');
  if (type === 'allergy' || type === 'intolerance') {
    const display = type === 'allergy' ? 'Allergy' : 'Intolerance';
    read['typeOfReaction'] = { system: TYPE_SYSTEM, code: at.text('type'), display };
  }
  put(read, 'dateFirstExperienced', readDateOrWords(at, 'onset', doubts));
  const end = endOf(at);
  put(read, 'allergyEndDate', end);
  const status = readCode(at.get('clinicalStatus'));
  if (status !== undefined && status !== 'active' && end === undefined) {
    doubts.add(at.get('clinicalStatus'), 'ended-without-date', 'the source says that it is over, and not since when');
  }
  const notes = readNotes(at, doubts);
  put(read, 'evidence', notes.of.evidence?.words);
  put(read, 'comment', notes.plain.length > 0 ? notes.plain.join('\n') : undefined);
  return read;
}

/** The answer "none known", of a resource that says exactly that of allergies of every kind. */
function noneKnown(at: Cursor, doubts: Doubts, reader: Reader): Reading {
  at.get('code').use();
  at.get('clinicalStatus').use();
  const notes = readNotes(at, doubts);
  const answer: Bag = { state: 'none-known' };
  put(
    answer,
    'askedOn',
    notes.of.askedOn?.words ??
      readDateElement(at, 'recordedDate', doubts) ??
      readDateElement(at, 'assertedDate', doubts),
  );
  put(answer, 'answeredBy', at.get('asserter').text('display') ?? reader.options.source);
  put(answer, 'note', notes.of.note?.words ?? (notes.plain.length > 0 ? notes.plain.join('\n') : undefined));
  doubts.add(
    at.get('code'),
    'statement-of-none',
    'a statement that there is none, which does not take the place of asking',
  );
  return { class: SafetyStatements.name, content: { allergies: answer } };
}

/**
 * Reads an AllergyIntolerance. "No known allergy" is read as that only when it is the code for allergies of every kind, it
 * is not doubted, and the same document names no allergy.
 */
export function readAllergy(reader: Reader, found: Found, hasAllergies: boolean): void {
  const at = reader.cursor(found);
  const { verificationStatus: verification, clinicalStatus: clinical } = found.resource;
  if (saysStatus(verification, 'refuted')) {
    reader.notice(at, 'refuted', 'the source no longer believes it, and it was not read');
    return;
  }
  const inError = saysStatus(verification, 'entered-in-error');
  if (hasCode(found, [NO_KNOWN_ALLERGY])) {
    const isDoubted = saysStatus(verification, 'unconfirmed') && !isGpConnect(at);
    const isOver = clinical !== undefined && !saysStatus(clinical, 'active');
    if (inError || isDoubted || isOver) {
      reader.notice(at, 'refuted', 'a statement that there are no allergies, which the source doubts or took back');
    } else if (hasAllergies) {
      reader.notice(at, 'contradiction', 'says that there are no allergies, in a document that names some');
    } else reader.read(found, (here, doubts) => [noneKnown(here, doubts, reader)]);
    return;
  }
  if (hasCode(found, PARTLY_NONE)) {
    const words = found.resource['code'] as Bag;
    const display = bagsIn(words['coding'])[0]?.['display'];
    const message = 'no known allergy of one kind: it says nothing of allergies of other kinds';
    reader.notice(at, 'no-known-drug-allergy', message, typeof display === 'string' ? display : undefined);
    return;
  }
  const read = (here: Cursor, doubts: Doubts) => [
    { class: AllergiesAndAdverseReactions.name, content: content(here, doubts) },
  ];
  reader.read(found, read, inError);
}
