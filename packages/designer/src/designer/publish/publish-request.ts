// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms';
import type { ChangeClass } from '@careplan-kit/forms/change';

/** A form that waits for a second person. */
export interface PublishRequest {
  /** As it is to be published: with its version, and in use. */
  readonly definition: FormDefinition;
  /** Who asked. Somebody else has to approve. */
  readonly author: { readonly id: string; readonly name: string };
  /** ISO instant. */
  readonly at: string;
  /** What changed, in the author's words. */
  readonly note: string;
  /** Day by which somebody has to look at the form again, `YYYY-MM-DD`. */
  readonly reviewBy: string;
  /** Version it takes the place of; null for the first. */
  readonly replaces: string | null;
}

/** One thing that publishing changes, as a sentence. */
export interface PublishLine {
  readonly sentence: string;
  readonly class: ChangeClass;
}

/** What publishing a form would mean. */
export interface PublishPlan {
  /** The definition as it would be published, before it has its version. */
  readonly definition: FormDefinition;
  /** Version that is published; null when none is. */
  readonly from: string | null;
  /** The lowest version that will do. */
  readonly next: string;
  readonly lines: readonly PublishLine[];
  /** Of a copy of a standard form: whether answers compare, and what keeps them from it. */
  readonly core: { readonly title: string; readonly reasons: readonly string[] } | null;
}
