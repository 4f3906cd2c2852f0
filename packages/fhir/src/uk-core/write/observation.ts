// SPDX-License-Identifier: Apache-2.0
import { DecimalText, SNOMED_CT, UCUM, type VersionedRecord } from '@careplan-kit/model';
import { type Bag, put } from '../../bag.js';
import { decimalOf } from '../../json/decimal.js';
import type { Coding, Concept, FhirResource } from '../fhir-resource.js';
import { ukCore } from '../profiles.js';
import { code, conceptOf, wordsOf } from './concept.js';
import type { ExportContext } from './export-context.js';
import type { Facts } from './facts.js';
import { putDate } from './fhir-date.js';
import { plainNotes } from './notes.js';
import { BLOOD_PRESSURE, VITAL_SIGNS } from './vital-signs.js';

const CATEGORIES = 'http://terminology.hl7.org/CodeSystem/observation-category';
const VITAL = code(CATEGORIES, 'vital-signs', 'Vital Signs');
const SURVEY = code(CATEGORIES, 'survey', 'Survey');

const quantity = (digits: string, { unit, code: ucum }: { readonly unit: string; readonly code: string }) => ({
  value: decimalOf(digits),
  unit,
  system: UCUM,
  code: ucum,
});

const isUnit = (written: readonly string[], unit: string | undefined) =>
  unit !== undefined && written.includes(unit.trim().toLowerCase());

/** A weight, a temperature: the profile wants LOINC beside SNOMED CT and one unit. Nothing is converted to get there. */
function asVitalSign(coding: Coding | undefined, value: string, unit: string | undefined) {
  const sign = VITAL_SIGNS.find((one) => coding?.system === SNOMED_CT && one.snomed.includes(coding.code ?? ''));
  if (!sign || !isUnit(sign.written, unit) || !DecimalText.safeParse(value).success) return undefined;
  return { profile: sign.profile, loinc: sign.loinc, parts: { valueQuantity: quantity(value, sign) } };
}

function asBloodPressure(coding: Coding | undefined, value: string, unit: string | undefined) {
  const [, high, low] = /^(\d{2,3})\s?\/\s?(\d{2,3})$/.exec(value) ?? [];
  const { snomed, written, profile, loinc, systolic, diastolic } = BLOOD_PRESSURE;
  if (coding?.system !== SNOMED_CT || coding.code !== snomed || !isUnit(written, unit) || !high || !low)
    return undefined;
  const component = [
    { code: { coding: [...systolic] }, valueQuantity: quantity(high, BLOOD_PRESSURE) },
    { code: { coding: [...diastolic] }, valueQuantity: quantity(low, BLOOD_PRESSURE) },
  ];
  return { profile, loinc, parts: { component } };
}

function begin(context: ExportContext, version: VersionedRecord, concept: Concept, facts: Facts): FhirResource {
  const observation = context.begin(version, 'Observation', 'Observation');
  observation['status'] = version.withdrawn ? 'entered-in-error' : 'final';
  observation['code'] = concept;
  observation['subject'] = context.patient;
  putDate(observation, 'effectiveDateTime', facts.text('date'));
  put(
    observation,
    'performer',
    facts.actors('careActor').map((actor) => context.who(actor)),
  );
  return observation;
}

/** What was measured, as the record has it: a quantity where the unit is the profile's own, else the words. */
function measured(observation: FhirResource, concept: Concept, structured: Facts): Bag {
  const value = structured.text('value');
  const unit = structured.text('unitsOfMeasure');
  const normal = structured.text('referenceRanges');
  put(observation, 'referenceRange', normal === undefined ? [] : [{ text: normal }]);
  const mark = structured.text('abnormalIndicator');
  put(observation, 'interpretation', mark === undefined ? [] : [{ text: mark }]);
  if (value === undefined) return {};
  const [coding] = concept.coding ?? [];
  const sign = asVitalSign(coding, value, unit) ?? asBloodPressure(coding, value, unit);
  if (!sign) return { valueString: unit === undefined ? value : `${value} ${unit}` };
  observation.meta = { ...observation.meta, profile: [ukCore(sign.profile)] };
  observation['category'] = [VITAL];
  observation['code'] = { ...concept, coding: [...concept.coding!, sign.loinc] };
  return sign.parts;
}

/** An investigation result as a UK Core Observation; a vital sign with LOINC beside SNOMED CT. */
export function toObservation(context: ExportContext, version: VersionedRecord): FhirResource | undefined {
  const facts = context.facts(version);
  const what = facts.group('investigation');
  const concept = conceptOf(what?.coded('codedValue'), what?.text('freeText'));
  const found = facts.group('investigationResult');
  const [coded, words] = [conceptOf(found?.coded('codedValue')), found?.text('freeText')];
  const structured = facts.group('structuredInvestigationResult');
  if (!concept) {
    context.leave(version, 'nothing-to-say');
    return undefined;
  }
  const observation = begin(context, version, concept, facts);
  const value = structured ? measured(observation, concept, structured) : {};
  const isMeasured = Object.keys(value).length > 0;
  if (isMeasured) Object.assign(observation, value);
  else if (coded) observation['valueCodeableConcept'] = coded;
  else put(observation, 'valueString', words);
  const notes = [isMeasured ? wordsOf(coded) : undefined, isMeasured || coded ? words : undefined];
  put(observation, 'note', plainNotes(notes));
  context.leaveRest(version, facts);
  return observation;
}

/** An assessment as an Observation of category survey: the tool, what it found, its scores as they were written. */
export function toAssessment(context: ExportContext, version: VersionedRecord): FhirResource | undefined {
  const facts = context.facts(version);
  const tool = facts.group('structuredAssessment');
  const type = facts.text('assessmentType');
  const concept =
    conceptOf(tool?.coded('structuredAssessmentName'), type) ?? (type === undefined ? undefined : { text: type });
  if (!concept) {
    context.leave(version, 'nothing-to-say');
    return undefined;
  }
  const observation = begin(context, version, concept, facts);
  observation['category'] = [SURVEY];
  const score = tool?.text('assessmentScore') ?? tool?.text('assessmentValue');
  const summary = facts.text('assessmentSummary');
  put(observation, 'valueString', score ?? summary);
  const notes = [score === undefined ? undefined : summary, facts.text('comment')];
  put(observation, 'note', plainNotes(notes));
  context.leaveRest(version, facts);
  return observation;
}
