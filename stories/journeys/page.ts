// SPDX-License-Identifier: Apache-2.0
import { css, html } from 'lit';

const sheet = css`
  .journey {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
`.styleSheet!;

/** Elements one under the other, as a host's page lays them out. */
export function page(content: unknown) {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  return html`<div class="journey">${content}</div>`;
}
