// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const aboutMeStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 8px 24px;
    margin: 0 0 calc(var(--_space) * 2);
  }

  .title {
    margin: 0;
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }

  .meta,
  .caution {
    margin: 4px 0 0;
    color: var(--_muted);
  }

  .sections {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin: calc(var(--_space) * 3) 0 0;
  }

  .section {
    padding: 14px 18px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  /* The one section any worker must read first. */
  .section.first {
    border: 2px solid var(--_brand);
    background: var(--_raised);
  }

  .section-title {
    margin: 0 0 4px;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }

  .words {
    max-width: 44em;
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }

  .blank {
    color: var(--_muted);
    font-style: italic;
  }

  .empty {
    padding: 24px;
    border: 2px dashed var(--_border);
    border-radius: var(--_radius);
  }

  .empty p {
    max-width: 44em;
    margin: 0 0 16px;
  }

  .back {
    margin: 0 0 calc(var(--_space) * 2);
  }

  @container (min-width: 860px) {
    .sections {
      grid-template-columns: 1fr 1fr;
    }

    .section.first {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .section {
      break-inside: avoid;
      border-color: #000;
    }
  }
`;
