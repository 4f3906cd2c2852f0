// SPDX-License-Identifier: Apache-2.0
import type {
  AnswerValue,
  FormWords,
  Provenance,
  QuestionItem,
  StoredAnswer,
  UnknownReason,
} from '@careplan-kit/forms/contract';
import type { CareRecord } from '@careplan-kit/model';
import type { CSSResult } from 'lit';
import type { SessionFiles } from '../attachments/session-files.js';
import type { Host } from '../host-context/host-context.js';
import type { Say } from '../words/words.js';

/** What a view shows. A question of the engine is one. */
export interface FieldState {
  readonly key: string;
  readonly item: QuestionItem;
  readonly answer: AnswerValue | null;
  readonly entered: string | null;
  /** Why there is no answer, when the worker said it. */
  readonly unknown?: UnknownReason | null;
  readonly provenance: Provenance | null;
  readonly writable: boolean;
}

/** One field on the page: label, hint, error and control in one tree. */
export interface FieldView {
  readonly element: HTMLElement;
  /**
   * Shows the state.
   *
   * @param typed - true when the change came from this view's own control: what is under the worker's hands is never
   * rewritten, not even into a tidier form
   */
  show(state: FieldState, typed: boolean): void;
  /** Shows an error, or none. */
  showError(sentence: string | null): void;
  /** What the control holds now; null when blank. */
  read(): StoredAnswer | null;
  /** Something stands in it that is no answer and is not kept as one: the form is not finished over it. */
  readonly isUnfinished?: boolean;
  focus(): void;
  /** Lets go of what is not the page's own: devices it watches, bytes it shows. Its nodes may stay on the page. */
  dispose?(): void;
}

/** A way to show some kinds of item. The registry takes the fitting one with the highest priority. */
export interface FieldKind {
  readonly name: string;
  readonly priority: number;
  fits(item: QuestionItem): boolean;
  create(tools: FieldTools, state: FieldState): FieldView;
}

/** What a score of this person came to before, as the host keeps it. */
export interface EarlierScore {
  /** Id of the score: `news2`. */
  readonly score: string;
  /** The instrument's own version. Totals of another one are not shown beside it. */
  readonly version?: string | undefined;
  readonly total: string;
  /** In words. */
  readonly band?: string | undefined;
  /** ISO instant. */
  readonly at: string;
  /** Who confirmed it. */
  readonly by?: string | undefined;
}

/**
 * What views share inside one form. Prototypes are built once for each shape and cloned: a clone costs a fraction of
 * building, and needs no HTML text and so no Trusted Types policy.
 */
export interface FieldTools {
  readonly document: Document;
  readonly prototypes: Map<string, HTMLElement>;
  /** The library's own words. */
  readonly say: Say;
  /** The form's words, in the worker's language as far as they are there. */
  readonly words: FormWords;
  /** The language the library's own words come out in; words of the form in another one are marked with theirs. */
  readonly lang: string;
  readonly formatDay: (instant: string) => string;
  readonly formatMoment?: (instant: string) => string;
  /** What scores came to before; the host hands it in, and nothing is looked up. */
  readonly earlierScores?: () => readonly EarlierScore[];
  /** Puts on the style sheets of a view that is not on every page. Without it they are the element's own already. */
  readonly wear?: (styles: readonly CSSResult[]) => void;
  /** What the host says now: its look-up, its clock, who is signed in. */
  readonly host?: () => Host;
  /** The record the form is filled from, as it is now. Nothing for a field that stands alone. */
  readonly record?: () => CareRecord | null;
  /**
   * Photos, sounds and films of this form. Without it they are shown as far as the answer itself goes. Nothing until what
   * handles them has been fetched: to have it from the start, import `define/attachment`.
   */
  readonly files?: SessionFiles | undefined;
}

/** The prototype of a shape, built the first time it is asked for. */
export function cloneOf(tools: FieldTools, shape: string, build: () => HTMLElement): HTMLElement {
  let prototype = tools.prototypes.get(shape);
  if (!prototype) tools.prototypes.set(shape, (prototype = build()));
  return prototype.cloneNode(true) as HTMLElement;
}
