// SPDX-License-Identifier: Apache-2.0
import type { Problem } from '@careplan-kit/forms/contract';
import type { TemplateResult } from 'lit';
import { problemsOf } from './asked.js';
import type { FormLayout, LaidOutArea, LayoutEnds, LayoutHost, LayoutMemory } from './layout.js';
import { showAll, showOnly } from './show-only.js';

/** A form of which one part is on the page at a time. What the parts are is for its kinds to say. */
export abstract class PagedLayout implements FormLayout {
  readonly #end: () => void;
  /** The faults that were listed for the part the worker wanted to leave. */
  #listed: readonly Problem[] | null = null;

  constructor(
    readonly area: LaidOutArea,
    readonly host: LayoutHost,
    readonly memory: LayoutMemory,
  ) {
    this.#end = area.form.subscribe(() => this.changed());
  }

  abstract before(): TemplateResult;
  abstract after(ends: LayoutEnds): TemplateResult;
  abstract reach(key: string): void;
  /** Answers changed, and with them perhaps what there is to go through. */
  protected abstract changed(): void;
  /** Keys of the nodes that are to be on the page now. */
  protected abstract get shown(): ReadonlySet<string>;

  dispose(): void {
    this.#end();
    showAll(this.area);
  }

  /** Brings the page to what is to be on it. */
  protected show(): void {
    showOnly(this.area, this.shown);
    this.host.element.requestUpdate();
  }

  /** Another part, without the focus: whoever asks for it puts that where it belongs. */
  protected turnTo(at: string | null): void {
    const { area, host, memory } = this;
    area.form.endStep();
    memory.at = at;
    if (at !== null) memory.seen.add(at);
    // What was listed for the part before says nothing of this one. What finishing the form found stays.
    if (this.#listed && host.problems === this.#listed) host.showProblems([]);
    this.#listed = null;
    this.show();
  }

  /** Another part, with the focus on its heading: so a screen reader says where the worker is. */
  protected async go(at: string | null): Promise<void> {
    this.turnTo(at);
    const { element } = this.host;
    await element.updateComplete;
    const heading = this.heading;
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  }

  protected get heading(): HTMLElement | null {
    return this.host.element.renderRoot.querySelector<HTMLElement>('.layout-heading');
  }

  /**
   * Lists what is wrong in the part on the page. False when nothing is, and when what says it could not be fetched: then it
   * is said when the form is finished.
   */
  protected async listFaults(keys: ReadonlySet<string>): Promise<boolean> {
    const { area, host, memory } = this;
    const { at } = memory;
    const faults = problemsOf(area).filter(({ key }) => keys.has(key));
    if (faults.length === 0 || !(await host.canSayProblems())) return false;
    // The worker may have gone on meanwhile.
    if (memory.at !== at) return true;
    this.#listed = faults;
    host.showProblems(faults);
    await host.focus('.summary');
    return true;
  }

  /** Whether faults of the part on the page are listed. */
  protected get isListed(): boolean {
    return this.#listed !== null && this.host.problems === this.#listed;
  }
}
