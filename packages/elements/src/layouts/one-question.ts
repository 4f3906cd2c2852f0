// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { allIn } from './asked.js';
import { backLink, layoutHeading } from './layout-pieces.js';
import { CHECK, type LaidOutArea, type LayoutEnds, type LayoutHost, type LayoutMemory } from './layout.js';
import { LAYOUT_WORDS as WORDS } from './layouts.words.js';
import { answersView } from '../form-record/answers-view.js';
import { blanksIn, rowsOf } from '../form-record/rows.js';
import { PagedLayout } from './paged-layout.js';
import { type Step, stepsCanChange, stepsOf } from './steps.js';

/** One step on the page at a time, in the order the conditions give, and all answers at the end. */
export class OneQuestion extends PagedLayout {
  #steps: readonly Step[];

  constructor(area: LaidOutArea, host: LayoutHost, memory: LayoutMemory, focused: string | null) {
    super(area, host, memory);
    this.#steps = stepsOf(area.form);
    const wanted = this.#stepOf(focused) ?? this.#stepOf(memory.at);
    this.turnTo(focused === null && memory.at === CHECK ? CHECK : ((wanted ?? this.#steps[0])?.key ?? CHECK));
  }

  #stepOf(key: string | null): Step | undefined {
    if (key === null) return undefined;
    const holds = ({ key: own, nodes }: Step) => own === key || allIn(nodes).some((node) => node.key === key);
    // A section of another layout begins with a step of this one.
    const group = this.area.form.node(key);
    const inside = group?.kind === 'group' ? new Set(allIn([group]).map((node) => node.key)) : null;
    return this.#steps.find(holds) ?? this.#steps.find((step) => inside?.has(step.key));
  }

  get #index(): number {
    return this.#steps.findIndex(({ key }) => key === this.memory.at);
  }

  get #step(): Step | undefined {
    return this.#steps[this.#index];
  }

  #keysOf({ key, nodes }: Step): ReadonlySet<string> {
    return new Set([key, ...allIn(nodes).map((node) => node.key)]);
  }

  protected override get shown(): ReadonlySet<string> {
    const step = this.#step;
    // A total is confirmed beside all answers too.
    if (!step) return new Set(this.area.form.scores.map(({ key }) => key));
    return new Set([step.key, ...step.nodes.map(({ key }) => key)]);
  }

  protected override changed(): void {
    const before = this.#steps;
    const at = this.#index;
    this.#steps = stepsOf(this.area.form);
    if (this.memory.at === CHECK || this.#index >= 0) return this.show();
    // The step on the page went with its condition: the nearest before it that is left.
    const left = new Set(this.#steps.map(({ key }) => key));
    const near = before
      .slice(0, Math.max(at, 0))
      .reverse()
      .find(({ key }) => left.has(key));
    void this.go(near?.key ?? this.#steps[0]?.key ?? CHECK);
  }

  override reach(key: string): void {
    const step = this.#stepOf(key);
    if (!step || step.key === this.memory.at) return;
    // From all answers to one of them, and back.
    this.memory.changing = this.memory.at === CHECK;
    this.turnTo(step.key);
  }

  override before(): TemplateResult {
    const step = this.#step;
    const { say, level, lang } = this.host.tools;
    if (!step) return this.#answers();
    const [at, all] = [this.#index, this.#steps.length];
    const changes = stepsCanChange(this.area.form);
    const progress = say(WORDS[changes ? 'layout.step.now' : 'layout.step'], { number: at + 1, all });
    const before = this.#steps[at - 1];
    return html`<div class="layout-before">
      ${before ? backLink(say(WORDS['layout.back']), () => void this.go(before.key)) : nothing}
      ${layoutHeading(progress, level, lang)}
    </div>`;
  }

  override after({ submit, draftState }: LayoutEnds): TemplateResult {
    const step = this.#step;
    const { say } = this.host.tools;
    if (!step) return html`<div class="actions">${submit} ${draftState}</div>`;
    return html`<div class="actions">
      <button type="button" class="button" @click=${() => void this.#continue(step)}>
        ${say(WORDS['layout.continue'])}
      </button>
      ${this.isListed
        ? html`<button type="button" class="button secondary" @click=${() => void this.#onwards()}>
            ${say(WORDS['layout.goOn'])}
          </button>`
        : nothing}
      <button type="button" class="link-button" @click=${() => void this.#check()}>
        ${say(WORDS['layout.check'])}
      </button>
      ${draftState}
    </div>`;
  }

  async #continue(step: Step): Promise<void> {
    if (await this.listFaults(this.#keysOf(step))) return;
    await this.#onwards();
  }

  #onwards(): Promise<void> {
    const { memory } = this;
    const later = this.#steps.slice(this.#index + 1);
    // An answer that was changed may have brought questions that nobody has seen.
    const next = memory.changing ? later.find(({ key }) => !memory.seen.has(key)) : later[0];
    return next ? this.go(next.key) : this.#check();
  }

  #check(): Promise<void> {
    const { memory } = this;
    memory.changing = false;
    for (const { key } of this.#steps) memory.seen.add(key);
    return this.go(CHECK);
  }

  #answers(): TemplateResult {
    const { area, host } = this;
    const { tools } = host;
    const { say, level, lang } = tools;
    const rows = rowsOf(area.form, tools);
    const blank = blanksIn(rows);
    const last = this.#steps.at(-1);
    const change = (key: string) => {
      this.reach(key);
      area.focusQuestion(key);
    };
    return html`<div class="layout-before">
      ${last ? backLink(say(WORDS['layout.back']), () => void this.go(last.key)) : nothing}
      ${layoutHeading(say(WORDS['layout.check']), level, lang)}
      ${blank > 0 ? html`<p class="layout-progress">${say(WORDS['layout.check.blanks'], { blank })}</p>` : nothing}
      ${answersView(rows, { ...tools, level: level + 1 }, { change, canChange: (key) => !!this.#stepOf(key) })}
    </div>`;
  }
}
