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

export const HIDDEN = 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden';
export const UNIT_OPTION = 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption';
export const MIN_OCCURS = 'http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs';
export const MAX_OCCURS = 'http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs';
export const SLIDER_STEP = 'http://hl7.org/fhir/StructureDefinition/questionnaire-sliderStepValue';
export const OPTION_EXCLUSIVE = 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive';
export const REFERENCE_RESOURCE = 'http://hl7.org/fhir/StructureDefinition/questionnaire-referenceResource';
export const REGEX = 'http://hl7.org/fhir/StructureDefinition/regex';
export const VARIABLE = 'http://hl7.org/fhir/StructureDefinition/variable';
export const OPEN_LABEL = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-openLabel';
export const ENABLE_WHEN_EXPRESSION =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression';
export const CALCULATED_EXPRESSION =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression';
export const INITIAL_EXPRESSION = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression';
export const UCUM = 'http://unitsofmeasure.org';

/** Which of our types an item is, where R4 has one type for several. */
export const ITEM_TYPE = 'https://careplan-kit.example/fhir/StructureDefinition/item-type';
/** What R4 does not allow where it stood in an imported form, as JSON by the name of the element. */
export const MOVED = 'https://careplan-kit.example/fhir/StructureDefinition/moved';
/** Regions of the body in marks on a drawing. */
export const BODY_REGIONS = 'https://careplan-kit.example/fhir/CodeSystem/body-region';
/** A mark on a drawing of the body, as JSON. */
export const BODY_MARK = 'https://careplan-kit.example/fhir/StructureDefinition/body-mark';
/** Who signed, how and when, as JSON. */
export const SIGNATURE = 'https://careplan-kit.example/fhir/StructureDefinition/signature';
/** A partial date that R4 cannot say: a decade, a doubt. */
export const PARTIAL_DATE = 'https://careplan-kit.example/fhir/StructureDefinition/partial-date';
/** Class and record an answer points at, where they are no resource of R4. */
export const RECORD = 'https://careplan-kit.example/fhir/StructureDefinition/record';
/** That somebody asked, and there is none. R4 has no such reason for a missing answer. */
export const UNKNOWN = 'https://careplan-kit.example/fhir/StructureDefinition/unknown';
/** Which entry of a repeating question an answer belongs to, where one entry holds several. */
export const ENTRY = 'https://careplan-kit.example/fhir/StructureDefinition/entry';
/** What a score said, with its working, as JSON. */
export const SCORE = 'https://careplan-kit.example/fhir/StructureDefinition/score';

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
/** Which element of the record a note or a relationship holds, where R4 has one place for several. */
export const RECORD_ELEMENT = 'https://careplan-kit.example/fhir/StructureDefinition/record-element';
/** The code of such an element, beside its words. */
export const RECORD_VALUE = 'https://careplan-kit.example/fhir/StructureDefinition/record-value';
/** Marks the language a person grew up with among those they speak. */
export const FIRST_LANGUAGE = 'https://careplan-kit.example/fhir/StructureDefinition/first-language';
/** What is said of a person in a list of contacts. */
export const CONTACT_COMMENTS = 'https://careplan-kit.example/fhir/StructureDefinition/contact-comments';
