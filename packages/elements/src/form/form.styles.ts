// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** The form round its questions, and what only whole forms have. */
export const formStyles = css`
  :host {
    display: block;
  }

  .title {
    margin: 0 0 4px;
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }

  .title:focus-visible,
  .done:focus-visible {
    outline-offset: 6px;
  }

  .description {
    max-width: 44em;
    margin: 0 0 calc(var(--_space) * 4);
    color: var(--_muted);
  }

  .group {
    margin: 0 0 calc(var(--_space) * 3);
    padding: 0;
    border: 0;
  }

  /* About ten questions; a few per cent wrong moves the scroll bar and nothing else. */
  .deferred {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 1600px;
  }

  .group-heading {
    margin: 0 0 calc(var(--_space) * 2);
    padding-top: calc(var(--_space) * 2);
    border-top: 2px solid var(--_line);
    font-size: 1.375em;
    line-height: 1.3;
  }

  .group-help {
    max-width: 44em;
    margin: 0 0 calc(var(--_space) * 3);
    color: var(--_muted);
  }

  .follow-ups {
    margin-inline-start: calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 2px solid var(--_line);
  }

  .rule-notice {
    max-width: 44em;
    margin: 0 0 calc(var(--_space) * 2);
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_brand);
    background: var(--_raised);
  }

  .display {
    max-width: 44em;
    margin: 0 0 calc(var(--_space) * 3);
  }

  .notice {
    max-width: 44em;
    margin: 0 0 calc(var(--_space) * 4);
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_brand);
    background: var(--_raised);
  }

  .notice p {
    margin: 0;
  }

  .notice.alert {
    border-color: var(--_error);
  }

  .notice .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    margin-top: 8px;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 24px;
    padding: 12px 0;
  }

  .done-title {
    margin: 0 0 4px;
    font-size: 1.25em;
  }

  @media print {
    .deferred {
      content-visibility: visible;
    }

    .actions,
    .notice {
      display: none;
    }
  }
`;
