// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { allIn, problemsOf } from './asked.js';
import { backLink, layoutHeading } from './layout-pieces.js';
import type { LaidOutArea, LayoutEnds, LayoutHost, LayoutMemory } from './layout.js';
import { LAYOUT_WORDS as WORDS } from './layouts.words.js';
import { PagedLayout } from './paged-layout.js';
import { type Section, type SectionFacts, type SectionProgress, progressOf, sectionsOf } from './sections.js';

/** Sections in a list with how far each is; one of them on the page at a time. */
export class TaskList extends PagedLayout {
  #sections: readonly Section[];

  constructor(area: LaidOutArea, host: LayoutHost, memory: LayoutMemory, focused: string | null) {
    super(area, host, memory);
    this.#sections = this.#find();
    const at = focused === null ? memory.at : (this.#sectionOf(focused)?.key ?? null);
    this.turnTo(this.#sections.some(({ key }) => key === at) ? at : null);
  }

  #find(): readonly Section[] {
    const { words, say } = this.host.tools;
    return sectionsOf(this.area.form, words, say);
  }

  #sectionOf(key: string): Section | undefined {
    return this.#sections.find(
      (section) => section.key === key || allIn(section.nodes).some((node) => node.key === key),
    );
  }

  get #open(): Section | undefined {
    return this.#sections.find(({ key }) => key === this.memory.at);
  }

  protected override get shown(): ReadonlySet<string> {
    const open = this.#open;
    return new Set(open ? [open.key, ...open.nodes.map(({ key }) => key)] : []);
  }

  protected override changed(): void {
    this.#sections = this.#find();
    // The section on the page went with its condition.
    if (this.memory.at !== null && !this.#open) return void this.go(null);
    this.show();
  }

  override reach(key: string): void {
    const section = this.#sectionOf(key);
    if (section && section.key !== this.memory.at) this.turnTo(section.key);
  }

  protected override get heading(): HTMLElement | null {
    const open = this.#open;
    if (!open?.headed) return super.heading;
    return this.area.elementOf(open.key)?.querySelector<HTMLElement>('.group-heading') ?? null;
  }

  override before(): TemplateResult {
    const open = this.#open;
    const { say, level, lang } = this.host.tools;
    if (!open) return this.#list();
    const name = open.headed ? nothing : layoutHeading(open.label, level, open.lang ?? lang);
    return html`<div class="layout-before">
      ${backLink(say(WORDS['layout.allSections']), () => void this.go(null))} ${name}
    </div>`;
  }

  override after({ submit, draftState }: LayoutEnds): TemplateResult {
    const open = this.#open;
    const { say } = this.host.tools;
    if (!open) return html`<div class="actions">${submit} ${draftState}</div>`;
    return html`<div class="actions">
      <button type="button" class="button" @click=${() => void this.#finish(open)}>
        ${say(WORDS['layout.sectionDone'])}
      </button>
      <button type="button" class="button secondary" @click=${() => void this.go(null)}>
        ${say(WORDS['layout.later'])}
      </button>
      ${draftState}
    </div>`;
  }

  async #finish(section: Section): Promise<void> {
    const keys = new Set([section.key, ...allIn(section.nodes).map(({ key }) => key)]);
    if (await this.listFaults(keys)) return;
    this.memory.finished.add(section.key);
    await this.go(null);
  }

  get #facts(): SectionFacts {
    const { area, host, memory } = this;
    const { finished, seen } = memory;
    return { problems: problemsOf(area), shown: new Set(host.problems.map(({ key }) => key)), finished, seen };
  }

  #list(): TemplateResult {
    const { form } = this.area;
    const { say, level, lang } = this.host.tools;
    const facts = this.#facts;
    const rows = this.#sections.map((section) => ({ section, progress: progressOf(form, section, facts) }));
    const counted = rows.filter(({ progress }) => progress.state !== 'nothing');
    const done = counted.filter(({ progress }) => progress.state === 'done').length;
    const all = counted.length;
    const progress =
      done === all ? say(WORDS['layout.progress.all'], { all }) : say(WORDS['layout.progress'], { done, all });
    return html`<div class="task-list" part="task-list">
      ${layoutHeading(say(WORDS['layout.sections']), level, lang, 'layout-progress')}
      <p class="layout-progress" part="progress" id="layout-progress">${progress}</p>
      <ul class="tasks">
        ${rows.map((row, at) => this.#row(row.section, row.progress, at))}
      </ul>
    </div>`;
  }

  #row(section: Section, progress: SectionProgress, at: number): TemplateResult {
    const { say, lang } = this.host.tools;
    const detail = this.#detailOf(progress);
    return html`<li class="task" part="task" data-section=${section.key}>
      <span class="task-words">
        <button
          type="button"
          class="task-name"
          aria-describedby="task-${at}"
          lang=${section.lang && section.lang !== lang ? section.lang : nothing}
          @click=${() => void this.go(section.key)}
        >
          ${section.label}
        </button>
      </span>
      <span class="task-facts" id="task-${at}">
        <span class="task-state ${progress.state}" part="task-state"
          >${say(WORDS[`layout.state.${progress.state}`])}</span
        >
        ${detail ? html`<span class="task-detail">${detail}</span>` : nothing}
      </span>
    </li>`;
  }

  #detailOf({ state, all, answered, fromRecord }: SectionProgress): string | null {
    const { say } = this.host.tools;
    if (state === 'nothing' || all === 0) return null;
    if (state === 'not-started') return fromRecord ? say(WORDS['layout.fromRecord'], { count: fromRecord }) : null;
    if (state === 'done') return answered < all ? say(WORDS['layout.blank'], { blank: all - answered }) : null;
    return say(WORDS['layout.answered'], { answered, all });
  }
}
