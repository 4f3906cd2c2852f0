// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** Entries of repeating items. */
export const repeats = css`
  .repeat {
    margin: 0 0 calc(var(--_space) * 4);
  }

  .entry {
    margin: 0 0 calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .entry-heading {
    margin: 0 0 calc(var(--_space) * 2);
    font-size: 1.125em;
    line-height: 1.3;
  }

  .repeat-none {
    margin: 0 0 calc(var(--_space) * 2);
    color: var(--_muted);
  }

  .repeat-status:not(:empty) {
    margin: 0 0 calc(var(--_space) * 2);
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_brand);
    background: var(--_raised);
  }

  @media print {
    .entry {
      break-inside: avoid;
    }
  }
`;
