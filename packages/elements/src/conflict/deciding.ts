// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot, QuestionItem } from '@careplan-kit/forms/contract';
import { type MergeChoice, type MergeResult, type MergedItem, resolve } from '@careplan-kit/forms/merge';

/** What a worker has chosen in a conflict: one side, or words of their own. */
export type Choice = 'mine' | 'theirs' | 'write';

/** What is wrong with a conflict that cannot be used yet. */
export type Open = 'nothing-chosen' | 'no-words';

/** What a worker may do with a question. */
export type AccessTo = (item: QuestionItem) => 'write' | 'read' | 'none';

const asText = (stored: unknown) => (typeof stored === 'string' ? stored : '');

/** Both texts in one, for the worker to work on. */
function bothTexts(item: MergedItem, type: string | undefined): string {
  if (item.kind !== 'answer') return '';
  const texts = [asText(item.mine.stored), asText(item.theirs.stored)].filter((text) => text !== '');
  return texts.join(type === 'long-text' ? '\n\n' : ' / ');
}

/** The choices of one worker in one merge. */
export class Deciding {
  readonly #choices = new Map<string, Choice>();
  readonly #texts = new Map<string, string>();

  constructor(
    readonly result: MergeResult,
    /** Conflicts the worker may see, in the order of the form. */
    readonly shown: readonly MergedItem[],
    readonly typeOf: (item: MergedItem) => string | undefined,
  ) {}

  /** Takes over what was chosen before in conflicts that are still the same ones. */
  goOnFrom(before: Deciding | null): this {
    if (!before) return this;
    for (const item of this.shown) {
      const known = before.shown.find(({ id }) => id === item.id);
      if (!known || JSON.stringify(known) !== JSON.stringify(item)) continue;
      const [choice, text] = [before.#choices.get(item.id), before.#texts.get(item.id)];
      if (choice) this.#choices.set(item.id, choice);
      if (text !== undefined) this.#texts.set(item.id, text);
    }
    return this;
  }

  choiceIn({ id }: MergedItem): Choice | null {
    return this.#choices.get(id) ?? null;
  }

  choose({ id }: MergedItem, choice: Choice): void {
    this.#choices.set(id, choice);
  }

  textFor(item: MergedItem): string {
    return this.#texts.get(item.id) ?? bothTexts(item, this.typeOf(item));
  }

  write({ id }: MergedItem, text: string): void {
    this.#texts.set(id, text);
  }

  openIn(item: MergedItem): Open | null {
    const choice = this.choiceIn(item);
    if (!choice) return 'nothing-chosen';
    return choice === 'write' && this.textFor(item).trim() === '' ? 'no-words' : null;
  }

  get done(): number {
    return this.shown.filter((item) => this.openIn(item) === null).length;
  }

  /** Whether there are conflicts that this worker may not see. */
  get withheld(): boolean {
    return this.shown.length < this.result.conflicts.length;
  }

  get choices(): Readonly<Record<string, MergeChoice>> {
    return Object.fromEntries(
      this.shown.flatMap((item) => {
        const choice = this.choiceIn(item);
        if (!choice) return [];
        return [[item.id, choice === 'write' ? { stored: this.textFor(item) } : choice] as const];
      }),
    );
  }

  /** The merged form; null while something is open. */
  get snapshot(): FormSnapshot | null {
    return this.withheld || this.done < this.shown.length ? null : resolve(this.result, this.choices);
  }
}
