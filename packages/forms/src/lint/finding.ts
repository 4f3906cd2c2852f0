// SPDX-License-Identifier: Apache-2.0
import type { RuleName } from './rule-list.js';

/** `error`: the form does not do what it says. `warning`: probably a mistake. `info`: worth knowing. */
export type LintSeverity = 'error' | 'warning' | 'info';

/** One thing a check of a form found. */
export interface LintFinding {
  /** From the outermost value inwards: `['items', 3, 'enableWhen']`. */
  readonly path: readonly (string | number)[];
  /** A name of {@link RULES}, or the code of a fault of `parseDefinition`. */
  readonly rule: string;
  readonly severity: LintSeverity;
  /** In plain English, for the author. It names items by their labels. */
  readonly message: string;
}

export interface LintResult {
  /** True when there is no error. Warnings do not count. */
  readonly ok: boolean;
  /** Errors first, each kind in the order of the definition. */
  readonly findings: readonly LintFinding[];
}

/** What a rule tells: the severity is that of the rule unless it says otherwise. */
export interface Told {
  readonly path: readonly (string | number)[];
  readonly rule: RuleName;
  readonly severity?: LintSeverity;
  readonly message: string;
}
