// SPDX-License-Identifier: Apache-2.0
import type { TemplateResult } from 'lit';
import { type EasyRead, EasyReadView } from './easy-read.js';
import type { FormLayout, LaidOutArea, LayoutHost, LayoutMemory } from './layout.js';
import { OneQuestion } from './one-question.js';
import { TaskList } from './task-list.js';

const KINDS = { 'task-list': TaskList, 'one-question': OneQuestion };

const newMemory = (): LayoutMemory => ({ at: null, finished: new Set(), seen: new Set(), changing: false });

/**
 * The layout of one form on the page, whichever that is just now, and Easy Read above its questions. It remembers where the
 * worker is in all layouts.
 */
export class Layouts {
  /** Null when every question is on the page. */
  layout: FormLayout | null = null;
  #memory = newMemory();
  #easyRead: EasyReadView | null = null;

  constructor(readonly host: LayoutHost) {}

  /** The switch that shows Easy Read; nothing where there is none. */
  switchView(): TemplateResult | undefined {
    return this.#easyRead?.switchView();
  }

  /** @param name - one that nobody knows shows everything */
  show(name: string, area: LaidOutArea | null, easyRead: EasyRead | null): void {
    this.clear();
    if (easyRead !== (this.#easyRead?.given ?? null))
      this.#easyRead = easyRead && new EasyReadView(easyRead, this.host);
    if (area) this.#easyRead?.show(area);
    const Kind = Object.hasOwn(KINDS, name) ? KINDS[name as keyof typeof KINDS] : null;
    if (!Kind || !area) return;
    const { activeElement } = this.host.element.renderRoot as ShadowRoot;
    const focused = activeElement?.closest<HTMLElement>('.body [data-key]')?.dataset['key'] ?? null;
    this.layout = new Kind(area, this.host, this.#memory, focused);
  }

  /** The questions are gone from the page. */
  clear(): void {
    this.layout?.dispose();
    this.layout = null;
    this.#easyRead?.clear();
  }

  /** Another form, or the same one from the start. */
  forget(): void {
    this.#memory = newMemory();
  }
}
