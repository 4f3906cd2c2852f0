// SPDX-License-Identifier: Apache-2.0
export { type ExpressionAt, toFhirPath } from './to-fhir-path.js';
export { fromFhirPath } from './from-fhir-path.js';
export { entryVariables } from './form-places.js';
export { type FhirPathEngine, setFhirPathEngine } from './foreign/engine.js';
export { type ForeignOptions, foreignExpressions } from './foreign/foreign-expressions.js';
