// SPDX-License-Identifier: Apache-2.0
import type { AuditEvent, CpkAboutMe, HostContext } from '@careplan-kit/elements';
import type { CareRecord } from '@careplan-kit/model';
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
 * audit is told once: a version that stands in two of them was seen once, and About Me itself says when it was read.
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
  const seen = new Set<string>();
  const once = (event: AuditEvent, audit: HostContext['audit']) => {
    if (event.type === 'view') {
      if (event.class === 'About Me' && !aboutMe.editing) return;
      const { at: _at, ...what } = event;
      const key = JSON.stringify(what);
      if (seen.has(key)) return;
      seen.add(key);
    }
    audit(event);
  };
  hostNow.follow(signal, (context) => {
    const { audit } = context;
    for (const view of views) view.context = { ...context, audit: (event) => once(event, audit) };
  });
  const paper = (view: HTMLElement) => el('div', { class: 'paper' }, view);
  return {
    alerts: views[0],
    carePlan: paper(views[1]),
    timeline: paper(views[2]),
    show: (changed) => views.forEach((view) => (view.record = changed)),
  };
}
