// SPDX-License-Identifier: Apache-2.0
// A worker from an agency meets Mr Green for the first time: what they read, in the order in which they need it.
import { html } from 'lit';
import { CpkAboutMe } from '../../packages/elements/src/about-me/about-me.js';
import { CpkAlertsBanner } from '../../packages/elements/src/alerts-banner/alerts-banner.js';
import { defineElement } from '../../packages/elements/src/base/define-element.js';
import { CpkCarePlan } from '../../packages/elements/src/care-plan/care-plan.js';
import type { HostContext } from '../../packages/elements/src/host-context/host-context.js';
import { CpkPersonBanner } from '../../packages/elements/src/person-banner/person-banner.js';
import { mrGreensDays } from '../../packages/elements/src/testing/day-records.js';
import { mrGreenInFull } from '../../packages/elements/src/testing/plan-records.js';
import { testHost } from '../../packages/elements/src/testing/story-host.js';
import { CpkTimeline } from '../../packages/elements/src/timeline/timeline.js';
import { page } from './page.js';

for (const element of [CpkPersonBanner, CpkAlertsBanner, CpkAboutMe, CpkCarePlan, CpkTimeline]) defineElement(element);

interface Args {
  readonly context: HostContext;
}

export default { title: 'Journeys/Agency worker’s first hour', args: { context: testHost() } };

const plan = mrGreenInFull();
const days = mrGreensDays();

/** Who he is and what could harm him: before the door is opened. */
export const BeforeTheDoor = {
  render: ({ context }: Args) =>
    page(html`
      <cpk-person-banner .record=${plan} .context=${context}></cpk-person-banner>
      <cpk-alerts-banner .record=${plan} .context=${context}></cpk-alerts-banner>
      <cpk-about-me .record=${plan} .context=${context} view="short"></cpk-about-me>
    `),
};

/** What happened today, beside the day before: what is usual, and what is not. */
export const TheDaySoFar = {
  render: ({ context }: Args) =>
    page(html`
      <cpk-person-banner .record=${days} .context=${context}></cpk-person-banner>
      <cpk-timeline .record=${days} .context=${context} beside="day"></cpk-timeline>
    `),
};

/** What to do, and how he likes it done. */
export const WhatToDo = {
  render: ({ context }: Args) =>
    page(html`
      <cpk-person-banner .record=${plan} .context=${context}></cpk-person-banner>
      <cpk-alerts-banner .record=${plan} .context=${context}></cpk-alerts-banner>
      <cpk-care-plan .record=${plan} .context=${context}></cpk-care-plan>
    `),
};
