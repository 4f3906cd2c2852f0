// SPDX-License-Identifier: Apache-2.0
// In a file of its own: a host that does not speak FHIR loads none of it.
export { toQuestionnaireResponse } from '@careplan-kit/fhir';
