// SPDX-License-Identifier: Apache-2.0
import type { FormInstance, Problem } from '@careplan-kit/forms/contract';
import type { LitElement, TemplateResult } from 'lit';
import type { FieldTools } from '../field-views/field-view.js';

/** How the questions of a form are laid out. `page`: all of them under one another. */
export type LayoutName = 'page' | 'task-list' | 'one-question';

/** The questions on the page, as a layout uses them: it hides and shows what is drawn already, and draws none itself. */
export interface LaidOutArea {
  readonly form: FormInstance;
  readonly container: HTMLElement;
  readonly unfinished: readonly string[];
  elementOf(key: string): HTMLElement | null;
  focusQuestion(key: string): void;
}

/** What a layout needs of the form round the questions. */
export interface LayoutHost {
  readonly element: LitElement;
  /** The faults that are listed above the questions. */
  readonly problems: readonly Problem[];
  /** Lists these faults, and marks them beside their questions; none takes both away. */
  showProblems(problems: readonly Problem[]): void;
  /** Whether what says faults in words is here, or comes soon. */
  canSayProblems(): Promise<boolean>;
  /** Puts the focus on the first element that a selector fits, once it is drawn. */
  focus(selector: string): Promise<void>;
  /** The words and dates of the form; headings of sections and steps. */
  readonly tools: LayoutTools;
}

export interface LayoutTools extends Pick<FieldTools, 'say' | 'words' | 'lang' | 'formatDay'> {
  readonly formatMoment: (instant: string) => string;
  /** Level of the headings of outermost groups. */
  readonly level: number;
}

/** Where the worker is and was. It outlives a newer record, another language and another layout. */
export interface LayoutMemory {
  /** Key of the section or step on the page; null where none was chosen, {@link CHECK} for the answers. */
  at: string | null;
  /** Sections that the worker says are finished. */
  readonly finished: Set<string>;
  /** Sections and steps that were on the page. */
  readonly seen: Set<string>;
  /** The worker came from the list of answers, and goes back there. */
  changing: boolean;
}

/** The page with all answers. No item has such a key. */
export const CHECK = '#check';

/** What ends a form, as it stands under the questions of a form without a layout. */
export interface LayoutEnds {
  readonly submit: TemplateResult;
  readonly draftState: TemplateResult;
}

/** One layout of one form on the page. */
export interface FormLayout {
  /** Above the questions: a list of sections, or where the worker is. */
  before(): TemplateResult;
  /** Below them. */
  after(ends: LayoutEnds): TemplateResult;
  /** Brings the place of a question or score on the page. */
  reach(key: string): void;
  /** Shows every question again. */
  dispose(): void;
}
