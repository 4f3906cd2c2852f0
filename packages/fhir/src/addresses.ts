// SPDX-License-Identifier: Apache-2.0

/** Extensions of our own begin with this. It need not resolve. */
export const OWN = 'https://careplan-kit.example/fhir/StructureDefinition/';

const CORE = 'http://hl7.org/fhir/StructureDefinition/';
export const ITEM_CONTROL = `${CORE}questionnaire-itemControl`;
export const ITEM_CONTROL_CODES = 'http://hl7.org/fhir/questionnaire-item-control';
export const UNIT = `${CORE}questionnaire-unit`;
export const MIN_VALUE = `${CORE}minValue`;
export const MAX_VALUE = `${CORE}maxValue`;
export const MIN_LENGTH = `${CORE}minLength`;
export const MAX_DECIMAL_PLACES = `${CORE}maxDecimalPlaces`;
export const ORDINAL_VALUE = `${CORE}ordinalValue`;
export const ITEM_WEIGHT = `${CORE}itemWeight`;

/** Marks the child that stands in an empty group, because R4 has no group without children. */
export const PLACEHOLDER = `${OWN}placeholder`;
/** Typed text that could not be read as its item's type, in a response that is still in progress. */
export const ENTERED = `${OWN}entered`;
/** Version of the library that made a response. */
export const LIBRARY = `${OWN}library`;
