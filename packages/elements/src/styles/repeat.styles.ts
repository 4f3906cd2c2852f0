// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** Entries of repeating items. */
export const repeats = css`
  .repeat {
    margin: 0 0 var(--_s8);
  }

  .entry {
    margin: 0 0 var(--_s6);
    padding: var(--_s4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .entry > :last-child {
    margin-block-end: 0;
  }

  .entry-heading {
    margin: 0 0 var(--_s4);
    font-size: 1.125em;
    line-height: 1.3;
  }

  .repeat-none {
    margin: 0 0 var(--_s4);
    color: var(--_muted);
  }

  .repeat-status:not(:empty) {
    margin: 0 0 var(--_s4);
    padding: var(--_s3) var(--_s4);
    border-inline-start: 4px solid var(--_brand);
    background: var(--_raised);
  }

  @media print {
    /* An entry that moved on as a whole would leave most of a page empty. */
    .entry {
      box-decoration-break: clone;
      box-shadow: none;
    }

    tr.entry {
      break-inside: avoid;
    }

    .entry-heading {
      break-after: avoid;
    }
  }
`;
