// SPDX-License-Identifier: Apache-2.0
// The filled form as the document of the standard, for an export or the national flag. It sends nothing.
import { type FormSubmission, keyOf } from '@careplan-kit/forms/contract';
import type { CodedValue } from '@careplan-kit/model';
import {
  IMPAIRMENTS,
  type Impairment,
  PROXY_ROLES,
  REASONABLE_ADJUSTMENT_CATEGORIES,
  REMOVAL_REASONS,
  type ReasonableAdjustment,
  type ReasonableAdjustmentRecord,
} from '@careplan-kit/model/reasonable-adjustments';
import { LISTED_CATEGORIES, adjustmentOptions } from './parts/codes.js';
import { codeItem } from './parts/adjustments.js';

interface CodeList {
  readonly system: string | null;
  readonly values: readonly { readonly code: string | null; readonly display: string }[];
}

function coded({ system, values }: CodeList, code: string | undefined): CodedValue | undefined {
  const found = values.find((one) => one.code === code);
  if (code === undefined || !found) return undefined;
  return { ...(system ? { system } : {}), code, display: found.display };
}

/** The parts that are there. */
const present = <Part extends object>(part: Part): Part =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Part;

class Filled {
  readonly #submission: FormSubmission;

  constructor(submission: FormSubmission) {
    this.#submission = submission;
  }

  text(item: string, ...entryIds: string[]): string | undefined {
    const answer = this.#submission.answers[keyOf(item, entryIds)];
    return typeof answer === 'string' && answer.trim() ? answer : undefined;
  }

  entries(item: string, ...entryIds: string[]): readonly string[] {
    return this.#submission.entries?.[keyOf(item, entryIds)] ?? [];
  }
}

/** The code of the list, from the question of its category. */
function chosen(filled: Filled, entry: string): { readonly category: string; readonly value: CodedValue } | undefined {
  for (const category of LISTED_CATEGORIES) {
    const code = filled.text(codeItem(category), entry);
    const option = adjustmentOptions(category).find((one) => one.code === code);
    if (option) {
      const { system, label } = option;
      return { category, value: { ...(system ? { system } : {}), code: option.code, display: label } };
    }
  }
  return undefined;
}

function adjustmentOf(filled: Filled, entry: string): ReasonableAdjustment {
  const code = chosen(filled, entry);
  const [first] = filled.entries('category', entry).flatMap((id) => filled.text('category', entry, id) ?? []);
  const words = filled.text('doWhat', entry);
  const holds = filled.text('holds', entry);
  const removal = holds === 'inactive' ? 'DoesntApply' : holds === 'entered-in-error' ? 'Error' : undefined;
  return present<ReasonableAdjustment>({
    reasonableAdjustment: code ? { codedValue: code.value } : words ? { freeText: words } : undefined,
    reasonableAdjustmentAdditionalDetail: code ? words : undefined,
    date: filled.text('since', entry),
    category: coded(REASONABLE_ADJUSTMENT_CATEGORIES, code?.category ?? first),
    state: removal ? 'removed' : 'active',
    removalReason: coded(REMOVAL_REASONS, removal),
    comment: filled.text('endedWhy', entry),
  });
}

function impairmentsOf(filled: Filled): Impairment[] {
  if (filled.text('impairmentsSaid') === 'prefer-not') {
    return [{ impairmentCategory: { codedValue: coded(IMPAIRMENTS, '12') } }];
  }
  return filled.entries('impairments').map((entry) => {
    const codedValue = coded(IMPAIRMENTS, filled.text('impairment', entry));
    return present<Impairment>({
      impairmentCategory: codedValue && { codedValue },
      impairmentAdditionalDetail: filled.text('impairmentDetail', entry),
      date: filled.text('impairmentSince', entry),
    });
  });
}

const SHARING = ['shared', 'objected', 'not-yet-told'] as const;

/**
 * What a filled form on reasonable adjustments says, in the elements of the flag (DAPB4019) and of PRSB. An adjustment that
 * ended is in it as removed, with the reason; where the person objects to sharing, `flag.sharing` says so, and the host
 * sends nothing. Whether the flag is needed is said only where somebody has said that the threshold of the law is met.
 */
export function adjustmentsOf(submission: FormSubmission): ReasonableAdjustmentRecord {
  const filled = new Filled(submission);
  const adjustments = filled.entries('adjustments').map((entry) => adjustmentOf(filled, entry));
  const impairments = impairmentsOf(filled);
  const threshold = filled.text('thresholdMet');
  const isMet = threshold === 'yes' ? true : threshold === 'no' ? false : undefined;
  const byPerson = filled.text('decidedAs') === '001';
  return present<ReasonableAdjustmentRecord>({
    flag: present({
      thresholdMet: isMet,
      thresholdDate: filled.text('thresholdOn'),
      thresholdConfirmedBy: filled.text('thresholdBy'),
      requiresAdjustments: isMet ? adjustments.some(({ state }) => state === 'active') : undefined,
      sharing: SHARING.find((one) => one === filled.text('sharing')),
      sharingDate: filled.text('sharingOn'),
      sharingDecidedBy: filled.text('decidedBy') ?? (byPerson ? 'The person' : undefined),
      sharingProxyRole: coded(PROXY_ROLES, filled.text('decidedAs')),
      lastReviewed: filled.text('reviewedOn'),
      nextReview: filled.text('nextReview'),
      reviewer: filled.text('reviewedBy'),
    }),
    reasonableAdjustmentRecordEntry: adjustments.length > 0 ? adjustments : undefined,
    impairmentRecordEntry: impairments.length > 0 ? impairments : undefined,
  });
}
