// SPDX-License-Identifier: Apache-2.0
// The codes of the flag as options. Terms are the standard's own, since they go into the record with their codes.
import type { Option } from '@careplan-kit/forms/contract';
import {
  CODES_THAT_FAIL_THEIR_CHECK_DIGIT,
  DRAFT_ADJUSTMENTS,
  IMPAIRMENTS,
  PROXY_ROLES,
  REASONABLE_ADJUSTMENT_CATEGORIES,
} from '@careplan-kit/model/reasonable-adjustments';

const SNOMED = 'http://snomed.info/sct';

interface List {
  readonly system: string | null;
  readonly values: readonly { readonly code: string | null; readonly display: string }[];
}

const optionsOf = ({ system, values }: List): readonly Option[] =>
  values.flatMap(({ code, display }) => (code ? [{ code, label: display, ...(system ? { system } : {}) }] : []));

export const CATEGORY_OPTIONS = optionsOf(REASONABLE_ADJUSTMENT_CATEGORIES);
export const IMPAIRMENT_OPTIONS: readonly Option[] = optionsOf(IMPAIRMENTS).map((option) =>
  // The standard's example is longer than an option can be read.
  option.code === '9' ? { ...option, label: 'Social or behavioural (for example autism, or ADHD)' } : option,
);
export const PROXY_OPTIONS = optionsOf(PROXY_ROLES);

/** The adjustments of a category; one whose code is faulty in the source is for own words. */
export const adjustmentOptions = (category: string): readonly Option[] =>
  Object.entries(DRAFT_ADJUSTMENTS[category as keyof typeof DRAFT_ADJUSTMENTS])
    .filter(([code]) => !CODES_THAT_FAIL_THEIR_CHECK_DIGIT.includes(code))
    .map(([code, label]) => ({ code, label, system: SNOMED }));

/** Categories that have a list; "bespoke" has words only. */
export const LISTED_CATEGORIES: readonly string[] = CATEGORY_OPTIONS.map(({ code }) => code).filter(
  (code) => adjustmentOptions(code).length > 0,
);

/** Every code an adjustment may have, each once: the category stands for it where none of the list fits. */
export const ALL_OPTIONS: readonly Option[] = [
  ...new Map(
    [...LISTED_CATEGORIES.flatMap(adjustmentOptions), ...CATEGORY_OPTIONS].map((option) => [option.code, option]),
  ).values(),
];
