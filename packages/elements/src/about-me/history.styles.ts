// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** Looks of what is not in force, and of what changed. */
export const historyStyles = css`
  .history {
    margin: var(--_s6) 0 0;
    padding: var(--_s1) 0 0;
    border-block-start: 1px solid var(--_line);
  }

  .history ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .history li {
    padding: var(--_s1) 0 var(--_s3);
    border-block-end: 1px solid var(--_line);
  }

  .history p {
    margin: 0;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }

  /* It stays in view, for the words below look like those in force. */
  .earlier {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    margin: 0 0 var(--_s4);
    padding: var(--_s3) var(--_s4);
    border: 3px dashed var(--_error);
    border-radius: var(--_radius);
    background: var(--_warning-surface);
  }

  .earlier-title {
    width: fit-content;
    outline-offset: 0;
    color: var(--_error);
    font-size: 1.125em;
    font-weight: 700;
  }

  .earlier-words {
    margin: 0;
    font-weight: 600;
  }

  .earlier-actions {
    margin: 0 0 var(--_s4);
  }

  .earlier-actions .actions {
    margin: 0;
  }

  .earlier-actions .difference-note {
    margin-block-start: var(--_s2);
  }

  .button[aria-pressed='true'] {
    border-style: double;
    border-width: 4px;
    background: var(--_raised);
  }

  .not-in-force .must-know {
    border: 2px dashed var(--_border);
    background: none;
  }

  .not-in-force .group-title {
    color: var(--_muted);
  }

  .not-in-force .section {
    border-style: dashed;
    border-color: var(--_border);
  }

  .changed,
  .same,
  .difference-note,
  .difference-label {
    margin: 0 0 var(--_s2);
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .changed {
    width: fit-content;
    padding: 2px var(--_s3);
    border-inline-start: 4px solid var(--_brand);
    background: var(--_raised);
    color: var(--_text);
    font-weight: 600;
  }

  .difference-label {
    margin-block-start: var(--_s2);
    font-weight: 700;
  }

  ins {
    color: var(--_success);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }

  del + ins {
    margin-inline-start: 0.25em;
  }

  del {
    color: var(--_error);
    text-decoration: line-through;
  }

  /* On a phone held sideways, or enlarged four times, what stays would hide what it stands over. */
  @media (max-height: 420px) {
    .earlier {
      position: static;
    }
  }

  @media print {
    .earlier {
      position: static;
    }
  }
`;
