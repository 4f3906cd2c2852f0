// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, fullName } from '@careplan-kit/model/reading';
import type { RecordClass } from '@careplan-kit/model/reading';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { CpkElement } from '../base/cpk-element.js';
import { todayOf } from '../host-context/host-context.js';
import { insteadView } from '../record-views/instead-view.js';
import { recordViewStyles } from '../record-views/record-views.styles.js';
import type { RecordTools } from '../record-views/record-tools.js';
import { Rights } from '../record-views/rights.js';
import { ShownRecord } from '../record-views/shown-record.js';
import { buttons } from '../styles/button.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { carePlanStyles } from './care-plan.styles.js';
import { planChanges } from './plan-changes.js';
import { PLAN_CLASSES, planOf } from './plan.js';
import { planView } from './plan-view.js';

/**
 * A person's care plan, need by need: the goal, what is done by whom and how often, the risks, who agreed and signed, and when
 * it is looked at again. What is overdue is said first. What hangs on no need is shown too.
 *
 * @summary The care plan of one person, by need.
 * @tag cpk-care-plan
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkErrorEvent} cpk-error - The record, or an entry in it, cannot be read.
 * @csspart title - The heading.
 * @csspart fault - That part of the plan cannot be read, or leads nowhere.
 * @csspart withheld - What this worker is not shown.
 * @csspart overdue - What should have been reviewed.
 * @csspart since - What changed since the moment the host named.
 * @csspart plan - What is said of the plan as a whole.
 * @csspart strengths - What the person is good at.
 * @csspart risks - The risks.
 * @csspart risk - One risk.
 * @csspart group-title - The heading over needs, risks, strengths.
 * @csspart need - One need, with all that hangs on it.
 * @csspart need-title - A need's heading.
 * @csspart goal - One goal.
 * @csspart action - One thing to do.
 * @csspart changed - The mark on what is new or changed.
 * @cssproperty --cpk-colour-brand - Border of needs.
 * @cssproperty --cpk-colour-error - Border of what is overdue, and of risks.
 */
export class CpkCarePlan extends CpkElement {
  static override readonly tagSuffix = 'care-plan';
  static override styles = [tokens, buttons, recordViewStyles, carePlanStyles];
  static override properties: PropertyDeclarations = {
    record: { attribute: false },
    changedSince: { attribute: 'changed-since' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The person's record. */
  declare record: CareRecord | null;
  /** ISO instant, such as the end of this worker's last shift: what is new or changed since is marked. */
  declare changedSince: string | null;
  /** Level of the heading. */
  declare headingLevel: number;

  readonly #shown = new ShownRecord(
    this,
    PLAN_CLASSES as readonly unknown[] as readonly RecordClass[],
    (person, detail) => this.audit(person, detail),
  );
  /** Undefined until the worker opened or closed one: then the first is open. */
  #open: string | null | undefined;

  constructor() {
    super();
    this.record = null;
    this.changedSince = null;
    this.headingLevel = 2;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('record') && this.#shown.take(this.record)) this.#open = undefined;
  }

  get #tools(): RecordTools {
    const { say, formatDay, formatMoment, formatTime, host, headingLevel: level, shownLanguage: lang } = this;
    const dayOf = (moment: Date) => todayOf({ ...host, clock: () => moment });
    return { say, formatDay, formatMoment, formatTime, level, lang, today: todayOf(host), dayOf };
  }

  override render(): TemplateResult {
    this.#shown.begin();
    const { record } = this.#shown;
    if (!record) return insteadView(this.#shown.unusable, this.say);
    const rights = new Rights(this.host, record);
    const plan = planOf(rights, this.say);
    this.#shown.shows(plan.shown);
    const { subjectOfCare: person } = record;
    const first = [...plan.needs, ...plan.otherNeeds][0]?.key ?? null;
    const open = this.#open === undefined ? first : this.#open;
    const drawn = planView(rights, {
      plan,
      changes: planChanges(record, this.changedSince),
      tools: this.#tools,
      name: person.personPreferredName || fullName(person),
      open,
      toggle: (need) => this.#setOpen(open === need ? null : need),
      goTo: (kind, uid) => void this.#goTo(kind, uid),
    });
    return html`${keyed(person.id, drawn)}`;
  }

  #setOpen(need: string | null): void {
    this.#open = need;
    this.requestUpdate();
  }

  async #goTo(kind: 'need' | 'risk', uid: string): Promise<void> {
    if (kind === 'need') this.#setOpen(uid);
    await this.updateComplete;
    const place = [...this.renderRoot.querySelectorAll<HTMLElement>(`[data-${kind}]`)].find(
      ({ dataset }) => dataset[kind] === uid,
    );
    const heading = place?.querySelector<HTMLElement>(kind === 'need' ? '.need-title' : '.risk-title');
    const button = heading?.querySelector<HTMLElement>('.need-button');
    if (button?.checkVisibility()) return button.focus();
    if (heading) heading.tabIndex = -1;
    heading?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-care-plan': CpkCarePlan;
  }
}
