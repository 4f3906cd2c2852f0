// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem, FormSubmission, QuestionItem, StoredAnswer } from '@careplan-kit/forms';
import { keyOf } from '@careplan-kit/forms';
import { coreOf } from './core-of.js';

/** The author could not see the question, so nothing is known of its answer. */
export interface Withheld {
  readonly withheld: true;
}

/** An answer to the core. Null is blank: nobody answered, which is never "none". */
export type CoreAnswer = StoredAnswer | Withheld | null;

/** What one item of the core was answered: of what repeats, one for each entry, in order. */
export type CoreValue = CoreAnswer | readonly CoreAnswer[] | readonly CoreEntry[];

/** One entry of a repeating group. */
export type CoreEntry = Readonly<{ [id: string]: CoreValue }>;

/** Answers to the core of a standard form: the same keys and shape wherever and with whatever local copy they were given. */
export interface CoreAnswers {
  readonly standard: { readonly url: string; readonly version: string };
  /** The form it was filled in with: the standard, or a copy of it. */
  readonly form: { readonly url: string; readonly version: string };
  /** By id, in the order of the standard; questions of a repeating group stand in its entries. */
  readonly answers: CoreEntry;
  readonly scores: Readonly<
    Record<string, { readonly total: string | null; readonly band: string | null; readonly flags: readonly string[] }>
  >;
}

const isQuestion = (item: FormItem): item is QuestionItem => item.type !== 'group' && item.type !== 'display';
const itemsIn = (item: FormItem): readonly FormItem[] => ('items' in item && item.items) || [];

/** Several choices in the order of the standard's options: a copy may show them in another. */
function inOrder(item: QuestionItem, answer: StoredAnswer): StoredAnswer {
  if (item.type !== 'multiple-choice' || !Array.isArray(answer)) return answer;
  const order = new Map<unknown, number>(item.options.map(({ code }, at) => [code, at]));
  const place = (one: unknown) => order.get(one) ?? item.options.length;
  return [...(answer as readonly string[])].sort((one, other) => place(one) - place(other));
}

class Reader {
  readonly #withheld: ReadonlySet<string>;

  constructor(
    readonly submission: FormSubmission,
    /** Ids of locked items, and of what they stand in. */
    readonly wanted: ReadonlySet<string>,
    readonly locked: ReadonlySet<string>,
  ) {
    this.#withheld = new Set(submission.withheld);
  }

  answer(item: QuestionItem, entries: readonly string[]): CoreAnswer {
    const key = keyOf(item.id, entries);
    const { answers } = this.submission;
    if (this.#withheld.has(key) || this.#withheld.has(item.id)) return { withheld: true };
    return Object.hasOwn(answers, key) ? inOrder(item, answers[key]!) : null;
  }

  entriesOf(item: FormItem, entries: readonly string[]): readonly string[] {
    const all = this.submission.entries ?? {};
    const key = keyOf(item.id, entries);
    return Object.hasOwn(all, key) ? all[key]! : [];
  }

  list(items: readonly FormItem[], entries: readonly string[]): CoreEntry {
    const found: [string, CoreValue][] = [];
    for (const item of items) {
      if (!this.wanted.has(item.id)) continue;
      const repeats = 'repeats' in item && item.repeats !== undefined;
      const ids = repeats ? this.entriesOf(item, entries) : [];
      if (!isQuestion(item)) {
        if (repeats) found.push([item.id, ids.map((id) => this.list(itemsIn(item), [...entries, id]))]);
        else found.push(...Object.entries(this.list(itemsIn(item), entries)));
        continue;
      }
      if (this.locked.has(item.id)) {
        found.push([
          item.id,
          repeats ? ids.map((id) => this.answer(item, [...entries, id])) : this.answer(item, entries),
        ]);
      }
      if (!repeats) found.push(...Object.entries(this.list(itemsIn(item), entries)));
      else if (itemsIn(item).some(({ id }) => this.wanted.has(id))) {
        found.push([`${item.id}.items`, ids.map((id) => this.list(itemsIn(item), [...entries, id]))]);
      }
    }
    return Object.fromEntries(found);
  }
}

/**
 * The answers of a submission to the core of a standard form. Every locked question is there, blank ones as null, so that
 * answers of many homes and suppliers stand in one table. Texts, numbers and dates stay as they were stored.
 *
 * **It does not ask whether the copy keeps to the core:** `compareToCore` does, once for each version of a copy.
 */
export function coreAnswers(submission: FormSubmission, standard: FormDefinition): CoreAnswers {
  const core = coreOf(standard);
  const locked = new Set(core.locked.map(({ item }) => item.id));
  const wanted = new Set(locked);
  for (const place of core.locked) {
    for (let round = place.above; round; round = round.above) wanted.add(round.item.id);
  }
  const scores = core.scores.map(({ id }) => {
    const said = submission.scores?.find((score) => score.id === id);
    const flags = said?.flags.map(({ code }) => code) ?? [];
    return [id, { total: said?.total ?? null, band: said?.band?.code ?? null, flags }] as const;
  });
  return {
    standard: { url: standard.url, version: standard.version },
    form: { url: submission.form.url, version: submission.form.version },
    answers: new Reader(submission, wanted, locked).list(standard.items, []),
    scores: Object.fromEntries(scores),
  };
}
