// SPDX-License-Identifier: Apache-2.0
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import type { FhirPathEngine } from '../../src/fhirpath/index.js';

/** The engine everything written is held against. */
export const engine = fhirpath as unknown as FhirPathEngine;
export const model: unknown = r4;
