// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** The form round its questions, and what only whole forms have. */
export const formStyles = css`
  :host {
    display: block;
  }

  .title {
    margin: 0 0 var(--_s4);
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .title:focus-visible {
    outline-offset: 6px;
  }

  .description {
    max-width: 44em;
    margin: calc(var(--_s3) * -1) 0 var(--_s8);
    color: var(--_muted);
  }

  .group {
    margin: 0 0 var(--_s6);
    padding: 0;
    border: 0;
  }

  .group-heading {
    margin: 0 0 var(--_s4);
    padding-block-start: var(--_s4);
    border-block-start: 2px solid var(--_line);
    color: var(--_brand);
    font-size: 1.375em;
    line-height: 1.3;
    text-wrap: balance;
  }

  .group-help {
    max-width: 44em;
    margin: 0 0 var(--_s6);
    color: var(--_muted);
  }

  .follow-ups {
    margin-inline-start: var(--_s4);
    padding-inline-start: var(--_s4);
    border-inline-start: 2px solid var(--_line);
  }

  .rule-notice {
    max-width: 44em;
    margin: 0 0 var(--_s4);
    padding: var(--_s2) var(--_s3);
    border-inline-start: 4px solid var(--_brand);
    background: var(--_raised);
  }

  .display {
    max-width: 44em;
    margin: 0 0 var(--_s6);
  }

  .display.follows {
    padding: var(--_s3) var(--_s4);
    border-inline-start: 4px solid var(--_brand);
    background: var(--_brand-surface);
    font-weight: 600;
  }

  .notice {
    max-width: 44em;
    margin: 0 0 var(--_s8);
    padding: var(--_s3) var(--_s4);
    border-inline-start: 4px solid var(--_brand);
    border-radius: var(--_radius);
    background: var(--_brand-surface);
  }

  .notice p {
    margin: 0;
  }

  .notice.alert {
    border-color: var(--_error);
    background: var(--_error-surface);
  }

  .notice .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s3);
    margin-block-start: var(--_s2);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s3) var(--_s6);
    padding: var(--_s3) 0;
  }

  @media print {
    .actions,
    .notice {
      display: none;
    }

    .group-heading {
      border-color: #000;
    }

    .group-heading,
    .group-help {
      break-inside: avoid;
      break-after: avoid;
    }
  }
`;
