// SPDX-License-Identifier: Apache-2.0
import type { Provenance } from '../prsb-row.js';

/** The standard, as it stands in the document's `standard`. */
export const TRANSFER_STANDARD = 'PRSB Urgent transfer from care home to hospital 1.2';

const CORE = 'PRSB Core information standard 2.0';

/** Of headings that are known to travel, and whose parts are those of the core information standard. */
export const TRANSFER_ROWS: Provenance = { status: 'prsb', source: CORE };

/** Of headings that are known to travel, but not from a PRSB model. */
export const SOURCED_ROWS: Provenance = {
  status: 'inferred',
  confidence: 'likely',
  source: 'What the electronic red bag of South West London carries',
};

/** Of headings that sibling standards of the same family have; not seen in this one. */
export const SIBLING_ROWS: Provenance = {
  status: 'inferred',
  confidence: 'likely',
  source: `${CORE}, by its siblings`,
};

/** Of the draft that fills the nursing summary. */
export const NURSING_ROWS: Provenance = {
  status: 'inferred',
  confidence: 'plausible',
  source: 'PRSB Nursing care needs 0.62 (draft)',
};

/** Of parts nobody names: our proposal. */
export const PROPOSED_ROWS: Provenance = {
  status: 'inferred',
  confidence: 'plausible',
  source: 'Proposed by this library',
};

/** Of About Me. */
export const ABOUT_ME_ROWS: Provenance = { status: 'prsb', source: 'PRSB About Me, 1.x shape' };

/** Of a heading that the page of the standard names, without its parts. */
export const PAGE_ROWS: Provenance = {
  status: 'inferred',
  confidence: 'likely',
  source: 'The page of the standard names the heading only',
};

/** Of sections of the plan that sibling standards carry. */
export const PLAN_IN_TRANSFER_ROWS: Provenance = {
  status: 'inferred',
  confidence: 'likely',
  source: 'PRSB Personalised care and support plan 2.0, by its siblings',
};
