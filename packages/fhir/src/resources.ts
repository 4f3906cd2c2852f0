// SPDX-License-Identifier: Apache-2.0
import type { Decimal } from './json/decimal.js';

/*
 * The parts of FHIR R4 this package writes. Resources that carry parts of an imported form have more elements than
 * these types name.
 */

export interface Coding {
  system?: string;
  version?: string;
  code?: string;
  display?: string;
  extension?: Extension[];
}

export interface CodeableConcept {
  coding?: Coding[];
  text?: string;
}

/** An expression of another language. */
export interface FhirExpression {
  name?: string;
  language: string;
  expression?: string;
}

/** An amount with its unit. */
export interface FhirQuantity {
  value?: Decimal;
  unit?: string;
  system?: string;
  code?: string;
}

export interface Extension {
  url: string;
  valueBoolean?: boolean;
  valueString?: string;
  valueInteger?: Decimal;
  valueDecimal?: Decimal;
  valueDate?: string;
  valueDateTime?: string;
  valueTime?: string;
  valueCode?: string;
  valueCoding?: Coding;
  valueCodeableConcept?: CodeableConcept;
  valueExpression?: FhirExpression;
  extension?: Extension[];
}

/** What R4 calls an Attachment. */
export interface FhirAttachment {
  contentType?: string;
  title?: string;
  /** Bytes. */
  size?: number;
  url?: string;
  /** Base64. */
  data?: string;
  /** When it was made. */
  creation?: string;
  extension?: Extension[];
}

export interface Identifier {
  system?: string;
  value: string;
  extension?: Extension[];
}

export interface Reference {
  reference?: string;
  display?: string;
  identifier?: Identifier;
  extension?: Extension[];
}

export interface EnableWhen {
  question: string;
  operator: 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';
  answerBoolean?: boolean;
  answerString?: string;
  answerInteger?: Decimal;
  answerDecimal?: Decimal;
  answerDate?: string;
  answerDateTime?: string;
  answerTime?: string;
  answerCoding?: Coding;
  answerQuantity?: FhirQuantity;
  answerReference?: Reference;
}

/** What may be chosen: of each, one value. */
export interface AnswerOption {
  valueCoding?: Coding;
  valueString?: string;
  valueInteger?: Decimal;
  valueDate?: string;
  valueTime?: string;
  valueReference?: Reference;
  initialSelected?: boolean;
  extension?: Extension[];
}

export interface QuestionnaireItem {
  linkId: string;
  type:
    | 'group'
    | 'display'
    | 'string'
    | 'text'
    | 'url'
    | 'boolean'
    | 'integer'
    | 'decimal'
    | 'quantity'
    | 'date'
    | 'dateTime'
    | 'time'
    | 'choice'
    | 'open-choice'
    | 'attachment'
    | 'reference';
  prefix?: string;
  text?: string;
  code?: Coding[];
  enableWhen?: EnableWhen[];
  enableBehavior?: 'all' | 'any';
  required?: boolean;
  readOnly?: boolean;
  repeats?: boolean;
  maxLength?: number;
  answerOption?: AnswerOption[];
  answerValueSet?: string;
  initial?: Value[];
  extension?: Extension[];
  item?: QuestionnaireItem[];
}

export interface Questionnaire {
  resourceType: 'Questionnaire';
  id?: string;
  language?: string;
  url?: string;
  version?: string;
  title?: string;
  status: 'draft' | 'active' | 'retired' | 'unknown';
  description?: string;
  copyright?: string;
  derivedFrom?: string[];
  code?: Coding[];
  extension?: Extension[];
  item?: QuestionnaireItem[];
}

/** One value of one of the types a form can hold. */
export interface Value {
  valueString?: string;
  valueBoolean?: boolean;
  valueInteger?: Decimal;
  valueDecimal?: Decimal;
  valueDate?: string;
  valueDateTime?: string;
  valueTime?: string;
  valueUri?: string;
  valueCoding?: Coding;
  valueQuantity?: FhirQuantity;
  valueAttachment?: FhirAttachment;
  valueReference?: Reference;
}

/** An answer, with the items that follow it. */
export interface QuestionnaireResponseAnswer extends Value {
  extension?: Extension[];
  item?: QuestionnaireResponseItem[];
}

export interface QuestionnaireResponseItem {
  linkId: string;
  text?: string;
  answer?: QuestionnaireResponseAnswer[];
  item?: QuestionnaireResponseItem[];
  extension?: Extension[];
}

export interface QuestionnaireResponse {
  resourceType: 'QuestionnaireResponse';
  identifier?: Identifier;
  questionnaire: string;
  status: 'completed' | 'in-progress' | 'amended';
  subject?: Reference;
  authored?: string;
  author?: Reference;
  extension?: Extension[];
  item?: QuestionnaireResponseItem[];
}

export interface HumanName {
  use: 'official' | 'usual';
  text?: string;
  family?: string;
  given?: string[];
  prefix?: string[];
}

export interface Patient {
  resourceType: 'Patient';
  id?: string;
  meta: { profile: string[] };
  extension?: Extension[];
  identifier?: Identifier[];
  name?: HumanName[];
  gender?: AdministrativeGender;
  birthDate?: string;
}

export type AdministrativeGender = 'male' | 'female' | 'other' | 'unknown';
