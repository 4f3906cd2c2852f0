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
export const ORDINAL_VALUE = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
export const ITEM_WEIGHT = 'http://hl7.org/fhir/StructureDefinition/itemWeight';

/** Marks the child that stands in an empty group, because R4 has no group without children. */
export const PLACEHOLDER = 'https://careplan-kit.example/fhir/StructureDefinition/placeholder';
/** Typed text that could not be read as its item's type, in a response that is still in progress. */
export const ENTERED = 'https://careplan-kit.example/fhir/StructureDefinition/entered';
/** Version of the library that made a response. */
export const LIBRARY = 'https://careplan-kit.example/fhir/StructureDefinition/library';
