// SPDX-License-Identifier: Apache-2.0
import type { FormInstance, Problem } from '@careplan-kit/forms/contract';
import type { FieldTools } from '../field-views/field-view.js';
import { FormBody, type FormBodyOptions, type WholeFormParts } from '../field-views/form-body.js';
import { deferredLayoutPart } from '../parts/deferred-layout-part.js';
import { entriesPart } from '../parts/entries-part.js';
import { finishPart } from '../parts/finish-part.js';
import { scorePanelPart } from '../parts/score-panel-part.js';
import type { DeferredLayout } from './deferred-layout.js';

/** What is here of it: a form is opened when all that it needs is. */
const PARTS: WholeFormParts = {
  get Repeat() {
    return entriesPart.here?.RepeatView;
  },
  get Score() {
    return scorePanelPart.here?.ScoreView;
  },
  get sentence() {
    return finishPart.here?.problemSentence;
  },
};

export interface QuestionAreaListeners {
  /** Answers changed. */
  answered(keys: readonly string[]): void;
  /** The worker changed for the first time what the record had filled in. */
  overridden(key: string): void;
}

/** The questions of one form on the page, in one language, and what is told of them. Made anew when either changes. */
export class QuestionArea {
  readonly #body: FormBody;
  readonly #end: () => void;
  readonly #layout: DeferredLayout | null;

  constructor(
    readonly form: FormInstance,
    readonly container: HTMLElement,
    tools: FieldTools,
    options: Omit<FormBodyOptions, 'parts'>,
    listeners: QuestionAreaListeners,
  ) {
    this.#body = new FormBody(form, container, tools, { ...options, parts: PARTS });
    const { here } = deferredLayoutPart;
    this.#layout = here && defersLayout(container) ? new here.DeferredLayout(container) : null;
    const filled = new Set(form.questions.filter(isFromRecord).map(({ key }) => key));
    this.#end = form.subscribe((changed) => {
      listeners.answered([...changed].map(({ key }) => key));
      for (const node of changed) {
        if (node.kind !== 'question' || isFromRecord(node) || !filled.delete(node.key)) continue;
        listeners.overridden(node.key);
      }
    });
  }

  dispose(): void {
    this.#end();
    this.#layout?.release();
    this.#body.dispose();
  }

  showProblems(problems: readonly Problem[]): void {
    this.#layout?.release();
    this.#body.showProblems(problems);
  }

  /** The faults that are left of those shown before: the worker has mended some of them since. */
  showAgain(shown: readonly Problem[]): void {
    if (shown.length === 0) return;
    const keys = new Set(shown.map(({ key }) => key));
    this.#body.showProblems(this.form.problems().filter(({ key }) => keys.has(key)));
  }

  get unfinished(): readonly string[] {
    return this.#body.unfinished;
  }

  elementOf(key: string): HTMLElement | null {
    return this.#body.elementOf(key);
  }

  focusQuestion(key: string): void {
    this.#layout?.release();
    this.#body.focusQuestion(key);
  }
}

const isFromRecord = ({ provenance }: { readonly provenance: { readonly from: string } | null }) =>
  provenance?.from === 'record';

/** Whether the host asked for it: `<cpk-form defer-layout>`. */
function defersLayout(container: HTMLElement): boolean {
  const root = container.getRootNode();
  return root instanceof ShadowRoot && root.host.hasAttribute('defer-layout');
}
