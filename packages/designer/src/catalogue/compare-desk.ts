// SPDX-License-Identifier: Apache-2.0
import type { TemplateResult } from 'lit';
import type { InstalledForm } from './catalogue-source.js';
import type * as comparePart from './compare-part.js';
import type { Comparison } from './comparison.js';
import type { VerifiedForm } from './look.js';
import type { CatalogueTools } from './view-tools.js';

interface Compared {
  readonly of: readonly unknown[];
  readonly comparison: Comparison;
}

/** Compares forms, with a piece that is fetched when somebody first looks at one. */
export class CompareDesk {
  #part: typeof comparePart | null = null;
  #failed = false;
  #last: Compared | null = null;

  constructor(readonly changed: () => void) {}

  /** It could not be fetched. */
  get failed(): boolean {
    return this.#failed;
  }

  get isHere(): boolean {
    return this.#part !== null;
  }

  async load(): Promise<void> {
    if (this.#part) return;
    this.#failed = false;
    try {
      this.#part = await import('./compare-part.js');
    } catch {
      this.#failed = true;
    }
    this.changed();
  }

  /** Worked out once: a whole form is gone over, and each letter of a search draws the page anew. */
  view(
    { definition: standard }: VerifiedForm,
    inUse: InstalledForm | null,
    copies: readonly unknown[],
    tools: CatalogueTools,
  ): TemplateResult {
    const { compareForms, comparisonView } = this.#part!;
    const of = [standard, inUse?.definition, ...copies];
    const same = this.#last?.of.length === of.length && this.#last.of.every((one, at) => one === of[at]);
    if (!same) {
      this.#last = { of, comparison: compareForms({ standard, inUse: inUse?.definition ?? null, copies }) };
    }
    return comparisonView(this.#last!.comparison, inUse?.version ?? null, tools);
  }
}
