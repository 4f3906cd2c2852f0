// SPDX-License-Identifier: Apache-2.0
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import type { ViewTools } from '../about-me/view-tools.js';
import type { Given, PackDesk } from './pack-desk.js';

/** What each part of the page needs of the element. */
export interface PackTools extends ViewTools {
  readonly desk: PackDesk;
  readonly given: Given;
  readonly open: ReadonlySet<string>;
  toggle(name: string): void;
  /** Something was written or chosen. */
  changed(): void;
}

/** One part of the page under its heading. */
export function stepView(name: string, heading: string, tools: ViewTools, content: unknown): TemplateResult {
  return html`<section class="step ${name}" part=${name} aria-labelledby="step-${name}">
    ${headingView(heading, { level: tools.level + 1, name: 'step-title', id: `step-${name}` })} ${content}
  </section>`;
}
