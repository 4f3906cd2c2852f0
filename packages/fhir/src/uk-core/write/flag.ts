// SPDX-License-Identifier: Apache-2.0
import type { CodedValue, VersionedRecord } from '@careplan-kit/model';
import { CardioPulmonaryResuscitation, Risk } from '@careplan-kit/model/mods';
import { put } from '../../bag.js';
import { fhirText } from '../../text.js';
import type { Concept, FhirResource } from '../fhir-resource.js';
import { FLAG_CATEGORY, HEADINGS } from '../profiles.js';
import { code, conceptOf, wordsOf } from './concept.js';
import type { ExportContext } from './export-context.js';
import { fhirDate } from './fhir-date.js';

const FLAG_STATUS = 'http://hl7.org/fhir/flag-status';
type FlagStatus = 'active' | 'inactive' | 'entered-in-error';

const SAFETY = code(FLAG_CATEGORY, 'safety', 'Safety');
const ADVANCE = code(FLAG_CATEGORY, 'advance-directive', 'Advance Directive');
const DIET = code(FLAG_CATEGORY, 'diet', 'Diet');
const ADJUSTMENT = code(
  HEADINGS,
  'reasonable-adjustments-for-health-and-care-access',
  'Reasonable adjustments for health and care access',
);

interface FlagParts {
  readonly status: FlagStatus;
  readonly category: readonly (Concept | undefined)[];
  readonly code: Concept;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

function flag(context: ExportContext, version: VersionedRecord, parts: FlagParts): FhirResource {
  const written = context.begin(version, 'Flag', 'Flag');
  written['status'] = version.withdrawn ? 'entered-in-error' : parts.status;
  put(
    written,
    'category',
    parts.category.filter((one) => one !== undefined),
  );
  written['code'] = parts.code;
  written['subject'] = context.patient;
  const [start, end] = [parts.start, parts.end].map((date) => (date === undefined ? undefined : fhirDate(date)));
  if (start !== undefined || end !== undefined) {
    written['period'] = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
  }
  put(written, 'author', context.firstEntry(version)?.by);
  return written;
}

/** Parts of one text, each with a full stop. R4's Flag has no notes, and half a warning is none. */
function sentences(...texts: readonly (string | undefined)[]): string | undefined {
  const said = texts.filter((text) => text !== undefined).map((text) => (/[.!?]$/.test(text) ? text : `${text}.`));
  return said.length > 0 ? said.join(' ') : undefined;
}

/** A code of R4; undefined when the record has another, or words alone. */
function statusOf(status: CodedValue | undefined): FlagStatus | undefined {
  const isOurs = status?.system === undefined || status.system === FLAG_STATUS;
  const known = ['active', 'inactive', 'entered-in-error'].find((one) => isOurs && one === status?.code);
  return known as FlagStatus | undefined;
}

/**
 * An alert as a UK Core Flag. Where its status is no code of R4 the warning goes out as active, since a warning that is
 * over does less harm than one that is not seen, and the export says that the status was left.
 */
export function toAlertFlag(context: ExportContext, version: VersionedRecord): FhirResource | undefined {
  const facts = context.facts(version);
  const words = facts.text('freeText');
  const concept = conceptOf(facts.coded('codedValue'), words);
  const status = statusOf(version.content['status'] as CodedValue | undefined);
  if (status) facts.coded('status');
  if (!concept || (status === 'entered-in-error' && !version.withdrawn)) {
    context.leave(version, concept ? 'entered-in-error' : 'nothing-to-say');
    return undefined;
  }
  const end = facts.text('alertEndDate');
  const isOver = context.isOver(end);
  const category = facts.codedList('alertCategory').map((value) => conceptOf(value));
  const start = facts.text('alertStartDate');
  context.leaveRest(version, facts);
  return flag(context, version, {
    status: isOver ? 'inactive' : (status ?? 'active'),
    category,
    code: concept,
    start,
    end,
  });
}

/** A risk as a UK Core Flag: what may happen, and with it what is done about it. */
export function toRiskFlag(context: ExportContext, version: VersionedRecord): FhirResource {
  const facts = context.facts(version);
  const kind = conceptOf(facts.coded('riskCategory'));
  const text = sentences(facts.text('freeText'), facts.text('comment'));
  const end = facts.text('endDateOfRisk');
  const parts: FlagParts = {
    status: context.isOver(end) ? 'inactive' : 'active',
    category: [{ ...SAFETY, text: Risk.name }, kind],
    code: text === undefined ? (kind ?? { text: Risk.name }) : { text },
    start: facts.text('startDateOfRisk'),
    end,
  };
  context.leaveRest(version, facts);
  return flag(context, version, parts);
}

/**
 * That a decision about resuscitation is on the record, which way it went, and where the form is. The flag is not the
 * decision: its words send the reader to the form. Undefined when the record does not say which way.
 */
export function toResuscitationFlag(context: ExportContext, version: VersionedRecord): FhirResource | undefined {
  const facts = context.facts(version);
  const decision = conceptOf(facts.coded('cardioPulmonaryResuscitationCPRDecision'));
  const way = wordsOf(decision);
  const form = facts.text('locationOfDocument');
  const review = facts.text('dateForReview');
  if (!decision || way === undefined) {
    context.leave(version, 'nothing-to-say');
    return undefined;
  }
  const text = sentences(
    `A decision about resuscitation is recorded: ${way}`,
    `Look at the form before you act on it: ${form ?? 'where it is, is not recorded'}`,
    review === undefined ? undefined : `To be reviewed: ${review}`,
  );
  context.leaveRest(version, facts);
  const category = [{ ...ADVANCE, text: CardioPulmonaryResuscitation.name }];
  return flag(context, version, { status: 'active', category, code: { ...decision, text: text! } });
}

/** A difficulty with swallowing, of a safety statement, with how food and drinks are to be. */
export function toSwallowingFlag(context: ExportContext, version: VersionedRecord): FhirResource {
  const facts = context.facts(version);
  const difficulty = conceptOf(facts.coded('difficulty'));
  const words = (key: string) => wordsOf(conceptOf(facts.coded(key)));
  const [food, drinks] = [words('foodTexture'), words('drinkThickness')];
  const text = sentences(
    wordsOf(difficulty) ?? 'A difficulty with swallowing is recorded',
    food === undefined ? undefined : `Food: ${food}`,
    drinks === undefined ? undefined : `Drinks: ${drinks}`,
  );
  const start = facts.text('assessedOn');
  context.leaveRest(version, facts);
  return flag(context, version, {
    status: 'active',
    category: [{ ...DIET, text: 'Swallowing' }],
    code: { ...difficulty, text: text! },
    start,
  });
}

/** Each adjustment that is in force, as a Flag with the words staff act on. Sharing that was objected to is respected. */
export function toAdjustmentFlags(context: ExportContext): FhirResource[] {
  const adjustments = context.options.reasonableAdjustments;
  const objected = adjustments?.flag?.sharing === 'objected';
  return (adjustments?.reasonableAdjustmentRecordEntry ?? []).flatMap((entry, at) => {
    const version: VersionedRecord = {
      class: 'Reasonable adjustments',
      recordUid: `reasonable-adjustments/${at}`,
      versionNumber: 1,
      content: {},
      writtenBy: { library: '-' },
    };
    if (objected || entry.state === 'removed') {
      context.leave(version, objected ? 'objected' : 'withdrawn');
      return [];
    }
    const adjustment = entry.reasonableAdjustment as CodedValue | { text?: unknown } | undefined;
    const said = adjustment && 'text' in adjustment ? fhirText(adjustment.text) : undefined;
    const concept = conceptOf(adjustment as CodedValue | undefined);
    const text = sentences(said ?? wordsOf(concept), fhirText(entry.reasonableAdjustmentAdditionalDetail));
    if (text === undefined) {
      context.leave(version, 'nothing-to-say');
      return [];
    }
    const kind = conceptOf(entry.category as CodedValue | undefined);
    const start = fhirText(entry.date);
    return [
      flag(context, version, { status: 'active', category: [ADJUSTMENT, kind], code: { ...concept, text }, start }),
    ];
  });
}
