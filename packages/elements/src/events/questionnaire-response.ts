// SPDX-License-Identifier: Apache-2.0
// In a file of its own: a host that does not speak FHIR loads none of it.
import '../form/form.js'; // For bundlers: see parts/part.ts.

export { toQuestionnaireResponse } from '@careplan-kit/fhir';
