// SPDX-License-Identifier: Apache-2.0
import { codeList } from '../../code-lists/code-list.js';

/** What an adjustment is about. "Bespoke" has words only. */
export const REASONABLE_ADJUSTMENT_CATEGORIES = /* @__PURE__ */ codeList(
  {
    id: 'reasonable-adjustment-category',
    name: 'Reasonable adjustment category',
    system: 'https://fhir.nhs.uk/England/CodeSystem/RA-FlagCategory',
    systemName: 'NHS England RA-FlagCategory',
    version: '0.4.0',
    source: 'NHSDigital/ra-sandbox, draft of 14 February 2024',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['001', 'Communication support'],
    ['002', 'Requires communication professional'],
    ['003', 'Requires specific contact method'],
    ['004', 'Requires specific information format'],
    ['005', 'Additional communication needs and support'],
    ['006', 'Community Language Support'],
    ['007', 'Adjustments for providing Additional Support to patients'],
    ['008', 'Adjustments for Individual Care Requirements'],
    ['009', 'Adjustments in relation to the environment of care'],
    ['010', 'Adjustments to support Additional needs'],
    ['011', 'Bespoke Reasonable adjustments'],
  ],
);
export type ReasonableAdjustmentCategoryCode = (typeof REASONABLE_ADJUSTMENT_CATEGORIES)['values'][number]['code'] &
  string;

/** System of the same codes in the API that is retired. */
export const OLDER_CATEGORY_SYSTEM = 'https://fhir.nhs.uk/STU3/CodeSystem/RARecord-AdjustmentCategory-1';
