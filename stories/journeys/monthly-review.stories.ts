// SPDX-License-Identifier: Apache-2.0
// The key worker looks at Mr Green's plan with him: what stands there, what has changed, what is agreed for the next month.
import { carePlan } from '@careplan-kit/templates/care-plan';
import { html } from 'lit';
import { defineElement } from '../../packages/elements/src/base/define-element.js';
import { CpkCarePlan } from '../../packages/elements/src/care-plan/care-plan.js';
import { CpkForm } from '../../packages/elements/src/form/form.js';
import type { HostContext } from '../../packages/elements/src/host-context/host-context.js';
import { CpkPersonBanner } from '../../packages/elements/src/person-banner/person-banner.js';
import { mrGreenInFull, overduePlan } from '../../packages/elements/src/testing/plan-records.js';
import { testHost } from '../../packages/elements/src/testing/story-host.js';
import '../../packages/elements/src/testing/whole-form.js';
import { page } from './page.js';

for (const element of [CpkPersonBanner, CpkCarePlan, CpkForm]) defineElement(element);

interface Args {
  readonly context: HostContext;
}

const keyWorker = testHost({ worker: { id: 'worker-eliza', name: 'Eliza', role: 'Senior care worker' } });

export default { title: 'Journeys/Monthly review', args: { context: keyWorker } };

const due = overduePlan();
const plan = mrGreenInFull();

/** The plan says that it is due. */
export const IsDue = {
  render: ({ context }: Args) =>
    page(html`
      <cpk-person-banner .record=${due} .context=${context}></cpk-person-banner>
      <cpk-care-plan .record=${due} .context=${context}></cpk-care-plan>
    `),
};

/** It is gone through with him, section by section; what the record holds stands there already. */
export const GoneThroughWithHim = {
  render: ({ context }: Args) =>
    page(html`
      <cpk-person-banner .record=${plan} .context=${context}></cpk-person-banner>
      <cpk-form .definition=${carePlan} .record=${plan} .context=${context} layout="task-list"></cpk-form>
    `),
};

/** Afterwards: what changed since is marked. */
export const WhatChanged = {
  render: ({ context }: Args) =>
    page(html`
      <cpk-person-banner .record=${plan} .context=${context}></cpk-person-banner>
      <cpk-care-plan .record=${plan} .context=${context} changed-since="2026-11-09T12:00:00Z"></cpk-care-plan>
    `),
};
