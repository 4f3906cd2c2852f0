// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';

export interface Disclosure {
  /** Id of what it opens, of its own in the shadow tree. */
  readonly id: string;
  readonly label: unknown;
  readonly open: boolean;
  toggle(): void;
}

/**
 * A button that opens what is below it. Not `details`: that stays closed on paper, where nobody can press it, and what is
 * folded up here is printed.
 */
export function disclosureView({ id, label, open, toggle }: Disclosure, content: unknown): TemplateResult {
  return html`
    <button
      type="button"
      class="link-button fold-button"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${id}
      @click=${toggle}
    >
      <span class="fold-sign" aria-hidden="true"></span>${label}
    </button>
    <div id=${id} class="fold ${open ? 'open' : ''}">${content}</div>
  `;
}
