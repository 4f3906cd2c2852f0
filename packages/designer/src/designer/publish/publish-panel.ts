// SPDX-License-Identifier: Apache-2.0
import { compareVersions } from '@careplan-kit/catalogue/host';
import type { FormDefinition } from '@careplan-kit/forms';
import { approve } from '../../design/publish/approval.js';
import { CpkPublishDecisionEvent, CpkPublishRequestEvent } from './publish-events.js';
import type { PublishPlan, PublishRequest } from './publish-request.js';
import { isStored } from '../../catalogue/stored.js';

/** What is wrong with what was typed. */
export type PublishFault = 'version-form' | 'version-low' | 'note' | 'review' | 'read' | 'reason';

/** `done`: the host has stored it. `failed`: it could not. */
export type PublishState = 'open' | 'storing' | 'failed' | 'done';

interface Worker {
  readonly id: string;
  readonly name: string;
}

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** The same day of the next year; of a leap day, the day before. */
export function aYearFrom(day: string): string {
  const [year = '', rest = ''] = [day.slice(0, 4), day.slice(4)];
  return `${Number(year) + 1}${rest === '-02-29' ? '-02-28' : rest}`;
}

/** What is typed on the way to publishing, and what became of it. One for each page. */
export class PublishPanel {
  /** Null: the proposed one. */
  version: string | null = null;
  note = '';
  /** Null: a year from today. */
  reviewBy: string | null = null;
  hasRead = false;
  reason = '';
  #state: PublishState = 'open';
  #faults: readonly PublishFault[] = [];
  #outcome: 'asked' | 'approved' | 'sent-back' | null = null;

  constructor(
    readonly element: EventTarget,
    readonly changed: () => void,
  ) {}

  get state(): PublishState {
    return this.#state;
  }

  get faults(): readonly PublishFault[] {
    return this.#faults;
  }

  /** What the host has stored; null until then. */
  get outcome(): 'asked' | 'approved' | 'sent-back' | null {
    return this.#outcome;
  }

  /** Another form is on the page. */
  begin(): void {
    Object.assign(this, { version: null, note: '', reviewBy: null, hasRead: false, reason: '' });
    this.#state = 'open';
    this.#faults = [];
    this.#outcome = null;
    this.changed();
  }

  versionOf({ next }: PublishPlan): string {
    return this.version ?? next;
  }

  reviewOf(today: string): string {
    return this.reviewBy ?? aYearFrom(today);
  }

  /** Asks for the form to be published. False when something of it has to be put right first. */
  async ask(plan: PublishPlan, author: Worker, now: { readonly today: string; readonly at: string }): Promise<boolean> {
    const version = this.versionOf(plan).trim();
    const reviewBy = this.reviewOf(now.today);
    const faults: PublishFault[] = [];
    if (!VERSION.test(version)) faults.push('version-form');
    else if (compareVersions(version, plan.next) < 0) faults.push('version-low');
    if (plan.from !== null && this.note.trim() === '') faults.push('note');
    if (!/^\d{4}-\d\d-\d\d$/.test(reviewBy) || reviewBy <= now.today) faults.push('review');
    if (!this.#goesOn(faults)) return false;
    const definition: FormDefinition = { ...plan.definition, version };
    const request: PublishRequest = {
      definition,
      author: { id: author.id, name: author.name },
      at: now.at,
      note: this.note.trim(),
      reviewBy,
      replaces: plan.from,
    };
    return this.#store(new CpkPublishRequestEvent(request), 'asked');
  }

  /** Approves a request, or sends it back. False when it may not be, or something has to be put right first. */
  async decide(request: PublishRequest, approved: boolean, by: Worker, at: string): Promise<boolean> {
    if (approved && 'refused' in approve(request, by, at.slice(0, 10))) return false;
    const faults: PublishFault[] = [];
    if (approved && !this.hasRead) faults.push('read');
    if (!approved && this.reason.trim() === '') faults.push('reason');
    if (!this.#goesOn(faults)) return false;
    const reason = approved ? null : this.reason.trim();
    const decision = { approved, by: { id: by.id, name: by.name }, at, reason };
    return this.#store(new CpkPublishDecisionEvent(request, decision), approved ? 'approved' : 'sent-back');
  }

  #goesOn(faults: readonly PublishFault[]): boolean {
    if (this.#state === 'storing') return false;
    this.#faults = faults;
    this.changed();
    return faults.length === 0;
  }

  async #store(event: CpkPublishRequestEvent | CpkPublishDecisionEvent, outcome: 'asked' | 'approved' | 'sent-back') {
    this.#state = 'storing';
    this.changed();
    this.element.dispatchEvent(event);
    const stored = await isStored(event);
    this.#state = stored ? 'done' : 'failed';
    if (stored) this.#outcome = outcome;
    this.changed();
    return stored;
  }
}
