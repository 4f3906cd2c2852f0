// SPDX-License-Identifier: Apache-2.0
import type { DraftFailure } from '@careplan-kit/drafts';

/** The failure in an error of any copy of the drafts package. */
export function failureOf(cause: unknown): DraftFailure {
  const failure = (cause as { readonly failure?: unknown } | null)?.failure;
  if (typeof failure === 'object' && failure !== null && 'kind' in failure) return failure as DraftFailure;
  return { kind: 'unknown', name: cause instanceof Error ? cause.name : typeof cause };
}
