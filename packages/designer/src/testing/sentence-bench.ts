// SPDX-License-Identifier: Apache-2.0
import { CpkElement, buttons, fields, tokens } from '@careplan-kit/elements/base';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html } from 'lit';
import type { Command } from '../design/command.js';
import { Design } from '../design/design.js';
import type { Draft } from '../design/draft.js';
import type { SentenceDesk } from '../designer/sentences/sentence-desk.js';
import { SentenceState } from '../designer/sentences/sentence-state.js';
import { sentenceStyles } from '../designer/sentences/sentences.styles.js';

/** A page with one editor of sentences and a form, for tests and stories. */
export class CpkSentenceBench extends CpkElement {
  static override readonly tagSuffix = 'sentence-bench';
  static override styles = [tokens, buttons, fields, sentenceStyles];
  static override properties: PropertyDeclarations = {
    draft: { attribute: false },
    editor: { attribute: false },
  };

  /** The form. */
  declare draft: Draft;
  /** What is drawn. */
  declare editor: (desk: SentenceDesk) => unknown;

  design: Design | null = null;
  /** What was done, in order. */
  readonly done: Command[] = [];
  readonly state = new SentenceState(this);

  constructor() {
    super();
    this.draft = { id: 'form', version: '0.1.0', title: 'Form', items: [] };
    this.editor = () => html``;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('draft')) return;
    this.design = new Design(this.draft);
    this.design.subscribe(() => this.requestUpdate());
  }

  override render(): TemplateResult {
    const { say, state, shownLanguage: language } = this;
    const design = this.design!;
    const run = (command: Command) => {
      this.done.push(command);
      const before = design.draft;
      design.do(command);
      return design.draft !== before;
    };
    return html`<main>${this.editor({ say, design, state, language, run, today: '2026-11-22' })}</main>`;
  }
}
