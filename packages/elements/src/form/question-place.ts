// SPDX-License-Identifier: Apache-2.0
import type { Problem } from '@careplan-kit/forms/contract';
import type { CSSResult } from 'lit';
import { keepPlace } from '../field-views/keep-place.js';
import type { EasyRead } from '../layouts/easy-read.js';
import type { LayoutHost, LayoutName } from '../layouts/layout.js';
import type { Layouts } from '../layouts/layouts.js';
import { layoutsPart } from '../parts/layouts-part.js';
import type { Language } from '../words/words.js';
import type { QuestionArea } from './question-area.js';

/**
 * The place of the questions on the page. It owns which questions stand there, in which language and layout; where the
 * worker is in them outlives a newer record, another language and another layout.
 */
export class QuestionPlace {
  #area: QuestionArea | null = null;
  #name: LayoutName = 'page';
  #easyRead: EasyRead | null = null;
  #language = '';
  #goBack: (() => void) | null = null;
  /** What lays the form out is being fetched. When it cannot be, all questions stand on one page. */
  isComing = false;
  /** Null until a layout, or Easy Read, was asked for. */
  layouts: Layouts | null = null;

  constructor(readonly host: LayoutHost) {}

  get isEmpty(): boolean {
    return this.#area === null;
  }

  get styles(): readonly CSSResult[] {
    return layoutsPart.here?.styles ?? [];
  }

  /** Questions in which something stands that is no answer. */
  get unfinished(): readonly string[] {
    return this.#area?.unfinished ?? [];
  }

  /** How the host wants the questions to be read. The same ones in another language or layout: nothing typed is lost. */
  want(language: Language, name: LayoutName, easyRead: EasyRead | null): void {
    const asked = JSON.stringify(language);
    if (asked !== this.#language && this.#area) {
      this.keepPlace();
      this.clear();
    }
    this.#language = asked;
    if (name === this.#name && easyRead === this.#easyRead) return;
    this.#name = name;
    this.#easyRead = easyRead;
    if ((name === 'page' && !easyRead) || layoutsPart.here) return this.#layOut();
    this.isComing = true;
    void layoutsPart.isHereSoon().then(() => {
      this.isComing = false;
      this.#layOut();
      this.host.element.requestUpdate();
    });
  }

  /** Where the worker is in the questions is gone back to when they are on the page again. */
  keepPlace(): void {
    this.#goBack = keepPlace(this.host.element.renderRoot);
  }

  /** Another form, or the same one from the start. */
  forget(): void {
    this.#goBack = null;
    this.layouts?.forget();
  }

  clear(): void {
    this.layouts?.clear();
    this.#area?.dispose();
    this.#area = null;
  }

  /** Puts the questions on the page. */
  show(area: QuestionArea): void {
    this.#area = area;
    area.showAgain(this.host.problems);
    this.#layOut();
    this.#goBack?.();
    this.#goBack = null;
  }

  showProblems(problems: readonly Problem[]): void {
    this.#area?.showProblems(problems);
  }

  goTo(key: string): void {
    this.layouts?.layout?.reach(key);
    this.#area?.focusQuestion(key);
  }

  #layOut(): void {
    const { here } = layoutsPart;
    if (here && (this.#name !== 'page' || this.#easyRead)) this.layouts ??= new here.Layouts(this.host);
    this.layouts?.show(this.#name, this.#area, this.#easyRead);
  }
}
