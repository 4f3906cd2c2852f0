// SPDX-License-Identifier: Apache-2.0
// PDF, FHIR document and archive of a transfer, in a file of its own.
export { stringifyFhir } from '@careplan-kit/fhir';
export { archive, toFhirDocument, writePdf } from '@careplan-kit/transfer';
