// SPDX-License-Identifier: Apache-2.0
import type { AuditEvent, CpkAboutMe } from '@careplan-kit/elements';
import { AboutMe, type CareRecord, latest } from '@careplan-kit/model';
import { el } from './dom.js';
import { hostNow } from './host-now.js';

export interface RecordViews {
  readonly alerts: HTMLElement;
  readonly carePlan: HTMLElement;
  readonly timeline: HTMLElement;
  show(record: CareRecord): void;
}

/**
 * What must be known, the care plan and the day, beside About Me. They show versions of one record together, which the
 * audit is told once: a version that stands in two of them was seen once, and the one in force of About Me is told by About
 * Me itself.
 */
export function recordViews(
  record: CareRecord,
  {
    aboutMe,
    changedSince,
    signal,
  }: { readonly aboutMe: CpkAboutMe; readonly changedSince: string | null; readonly signal: AbortSignal },
): RecordViews {
  const views = [
    el('cpk-alerts-banner', { record }),
    el('cpk-care-plan', { record, changedSince }),
    el('cpk-timeline', { record }),
  ] as const;
  let shown = record;
  // Where the page opens with the form, About Me itself tells nothing yet.
  let readsAboutMe = !aboutMe.editing;
  const seen = new Set<string>();
  const isTold = (event: AuditEvent) => {
    if (event.type !== 'view') return false;
    const { at: _at, ...what } = event;
    const key = JSON.stringify(what);
    if (seen.has(key)) return true;
    seen.add(key);
    const inForce = latest(shown, AboutMe);
    const isInForce = inForce?.recordUid === event.recordUid && inForce?.versionNumber === event.versionNumber;
    return event.class === AboutMe.name && isInForce && readsAboutMe;
  };
  hostNow.follow(signal, (context) => {
    const { audit } = context;
    for (const view of views) view.context = { ...context, audit: (event) => void (isTold(event) || audit(event)) };
  });
  const paper = (view: HTMLElement) => el('div', { class: 'paper' }, view);
  return {
    alerts: views[0],
    carePlan: paper(views[1]),
    timeline: paper(views[2]),
    show(changed) {
      shown = changed;
      readsAboutMe = true;
      for (const view of views) view.record = changed;
    },
  };
}
