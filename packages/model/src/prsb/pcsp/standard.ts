// SPDX-License-Identifier: Apache-2.0
import type { Provenance } from '../prsb-row.js';

/** The standard, as it stands in the document's `standard`. */
export const PLAN_STANDARD = 'PRSB Personalised care and support plan 2.0 (DAPB4022 Amd 38/2021)';

/**
 * Every row is read from the standard's machine model. PRSB says of some of its standards that the model differs a little
 * from the spreadsheet, which is right: look there before claiming conformance.
 */
export const PLAN_ROWS: Provenance = { status: 'prsb', source: 'PRSB Personalised care and support plan 2.0' };
