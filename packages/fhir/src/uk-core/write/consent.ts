// SPDX-License-Identifier: Apache-2.0
import type { CodedValue, VersionedRecord } from '@careplan-kit/model';
import {
  AdvanceDecisionToRefuseTreatment,
  DeprivationOfLibertySafeguards,
  LastingPowerOfAttorney,
  MentalCapacityAssessment,
} from '@careplan-kit/model/mods';
import { narrative } from '../../about-me/narrative.js';
import { put } from '../../bag.js';
import type { Concept, FhirResource } from '../fhir-resource.js';
import { HEADINGS } from '../profiles.js';
import { code, conceptOf, wordsOf } from './concept.js';
import type { ExportContext } from './export-context.js';
import type { Facts } from './facts.js';
import { dateWords, fhirDate } from './fhir-date.js';

const SCOPES = 'http://terminology.hl7.org/CodeSystem/consentscope';
const ADVANCE = code(SCOPES, 'adr', 'Advanced Care Directive');
const TREATMENT = code(SCOPES, 'treatment', 'Treatment');
const ATTORNEY = code('http://terminology.hl7.org/CodeSystem/v3-RoleCode', 'POWATT', 'power of attorney');
const CAPACITY_ACT = 'Mental Capacity Act 2005';

interface Kind {
  readonly heading: Concept;
  readonly scope: Concept;
  /** The law under which it stands: R4 asks for a policy. */
  readonly law: string;
  /** Takes what it is about; gives what to classify it by, and the words people read. */
  read(facts: Facts, context: ExportContext): Read | undefined;
}

interface Read {
  readonly status?: 'active' | 'proposed' | 'inactive';
  readonly about?: Concept | undefined;
  readonly words: readonly (string | undefined)[];
  readonly document?: string | undefined;
  readonly attorney?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

const labelled = (label: string, text: string | undefined) => (text === undefined ? undefined : `${label}: ${text}`);

/** Requested or authorised, as the standard's list has them: words without codes, and no others. */
function applicationStatus(value: CodedValue | undefined): Read['status'] {
  const word = (value?.originalText ?? value?.display ?? '').trim().toLowerCase();
  return word === 'requested' ? 'proposed' : word === 'authorised' ? 'active' : undefined;
}

const KINDS: Readonly<Record<string, Kind>> = {
  [LastingPowerOfAttorney.name]: {
    heading: code(
      HEADINGS,
      'lasting-power-of-attorney-for-health-and-welfare-or-court-appointed-deputy-or-equivalent',
      'Lasting power of attorney for health and welfare or court-appointed deputy or equivalent',
    ),
    scope: ADVANCE,
    law: CAPACITY_ACT,
    read: (facts) => {
      const about = conceptOf(facts.coded('codedValue'));
      const attorney = facts.text('nameOfLPA');
      const contact = facts.text('contactDetails');
      const document = facts.text('locationOfDocument');
      return {
        about,
        attorney,
        document,
        words: [wordsOf(about), labelled('Attorney', attorney), labelled('To be reached', contact)],
      };
    },
  },
  [AdvanceDecisionToRefuseTreatment.name]: {
    heading: code(HEADINGS, 'advance-decision-to-refuse-treatment', 'Advance decision to refuse treatment'),
    scope: ADVANCE,
    law: CAPACITY_ACT,
    read: (facts) => {
      const decision = facts.text('advanceDecisionToRefuseTreatmentPreference');
      const about = decision === undefined ? undefined : { text: decision };
      return { about, words: [decision, facts.text('freeText')], document: facts.text('locationOfDocument') };
    },
  },
  [MentalCapacityAssessment.name]: {
    heading: code(HEADINGS, 'mental-capacity-assessment', 'Mental capacity assessment'),
    scope: TREATMENT,
    law: CAPACITY_ACT,
    read: (facts) => {
      const about = conceptOf(facts.coded('mentalCapacityAssessment'));
      return { about, words: [wordsOf(about)], document: wordsOf(conceptOf(facts.coded('locationOfDocument'))) };
    },
  },
  [DeprivationOfLibertySafeguards.name]: {
    heading: code(
      HEADINGS,
      'deprivation-of-liberty-safeguards-or-equivalent',
      'Deprivation of Liberty Safeguards or equivalent',
    ),
    scope: TREATMENT,
    law: `${CAPACITY_ACT}, Deprivation of Liberty Safeguards or equivalent`,
    read: (facts, context) => {
      const applied = facts.text('applicationDate');
      const start = facts.text('startDateOfAuthorisation');
      const end = facts.text('plannedOrActualEndDateOfAuthorisation');
      const covers = facts.text('deprivationOfLibertySafeguardsOrEquivalent');
      const value = facts.coded('applicationStatus');
      const status = context.isOver(end) ? 'inactive' : applicationStatus(value);
      // "In force" must not be read into words this list does not know.
      if (!status) return undefined;
      const words = [
        labelled('Application', wordsOf(conceptOf(value))),
        labelled('Applied for', applied && dateWords(applied)),
        labelled('It covers', covers),
        labelled('From', start && dateWords(start)),
        labelled('Until', end && dateWords(end)),
      ];
      return { status, about: covers === undefined ? undefined : { text: covers }, words, start, end };
    },
  },
};

export const CONSENT_CLASSES = Object.keys(KINDS);

/**
 * Power of attorney, advance decision, capacity assessment or deprivation of liberty as a UK Core Consent: that the document
 * or decision is there, what it is about, and where the paper is. The paper is what counts. Undefined when the record says
 * nothing, or R4 wants a status and the record's is not one of the standard's words.
 */
export function toConsent(context: ExportContext, version: VersionedRecord): FhirResource | undefined {
  const kind = KINDS[version.class];
  if (!kind) return undefined;
  const facts = context.facts(version);
  const read = kind.read(facts, context);
  if (!read) {
    context.leave(version, 'status', 'applicationStatus');
    return undefined;
  }
  const consent = context.begin(version, 'Consent', 'Consent');
  const words = read.words.filter((one) => one !== undefined);
  const said = [...words, labelled('The paper', read.document)].filter((one) => one !== undefined);
  consent['text'] = narrative(version.class, ...said);
  consent['status'] = version.withdrawn ? 'entered-in-error' : (read.status ?? 'active');
  consent['scope'] = kind.scope;
  consent['category'] = [kind.heading, ...(read.about ? [read.about] : [])];
  consent['patient'] = context.patient;
  const day = facts.text('date');
  put(consent, 'dateTime', (day === undefined ? undefined : fhirDate(day)) ?? context.firstEntry(version)?.date);
  if (read.document !== undefined) consent['sourceAttachment'] = { title: read.document };
  consent['policyRule'] = { text: kind.law };
  const provision: Record<string, unknown> = {};
  const [start, end] = [read.start, read.end].map((date) => (date === undefined ? undefined : fhirDate(date)));
  if (start !== undefined || end !== undefined) {
    provision['period'] = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
  }
  if (read.attorney !== undefined) provision['actor'] = [{ role: ATTORNEY, reference: { display: read.attorney } }];
  if (Object.keys(provision).length > 0) consent['provision'] = provision;
  context.leaveRest(version, facts);
  return consent;
}
