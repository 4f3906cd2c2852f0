// SPDX-License-Identifier: Apache-2.0

/** Extensions of our own begin with this. It need not resolve. */
export const OWN = 'https://careplan-kit.example/fhir/StructureDefinition/';

// Written out, so that bundlers drop the ones a page does not use.
export const ITEM_CONTROL = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
export const ITEM_CONTROL_CODES = 'http://hl7.org/fhir/questionnaire-item-control';
export const UNIT = 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit';
export const MIN_VALUE = 'http://hl7.org/fhir/StructureDefinition/minValue';
export const MAX_VALUE = 'http://hl7.org/fhir/StructureDefinition/maxValue';
export const MIN_LENGTH = 'http://hl7.org/fhir/StructureDefinition/minLength';
export const MAX_DECIMAL_PLACES = 'http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces';
/** R4 4.0.1: "Max size in MB". */
export const MAX_SIZE = 'http://hl7.org/fhir/StructureDefinition/maxSize';
export const MIME_TYPE = 'http://hl7.org/fhir/StructureDefinition/mimeType';
export const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';
export const DATA_ABSENT_REASON = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
export const ORDINAL_VALUE = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
export const ITEM_WEIGHT = 'http://hl7.org/fhir/StructureDefinition/itemWeight';

/** Marks the child that stands in an empty group, because R4 has no group without children. */
export const PLACEHOLDER = 'https://careplan-kit.example/fhir/StructureDefinition/placeholder';
/** Typed text that could not be read as its item's type, in a response that is still in progress. */
export const ENTERED = 'https://careplan-kit.example/fhir/StructureDefinition/entered';
/** A language a form is translated to, and whether a speaker of it has checked the words. */
export const FORM_TRANSLATION = 'https://careplan-kit.example/fhir/StructureDefinition/form-translation';
/** Words for those who cannot see or hear an attachment. */
export const TRANSCRIPT = 'https://careplan-kit.example/fhir/StructureDefinition/transcript';
/** Version of the library that made a response. */
export const LIBRARY = 'https://careplan-kit.example/fhir/StructureDefinition/library';
