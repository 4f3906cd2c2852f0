// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const draftsListStyles = css`
  :host {
    display: block;
  }

  .heading {
    margin: 0 0 var(--_s2);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }

  p {
    max-width: 44em;
    margin: 0 0 var(--_s1);
  }

  ul {
    max-width: 72em;
    margin: 0 0 var(--_s4);
    padding: 0;
    list-style: none;
  }

  .draft {
    margin: 0 0 var(--_s3);
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    overflow-wrap: anywhere;
    scroll-margin-block-start: 12px;
  }

  .draft.closed {
    border-style: dashed;
    background: var(--_raised);
  }

  .name b {
    margin-inline-end: var(--_s2);
    font-size: 1.125em;
  }

  .form,
  .entry-state {
    display: inline-block;
  }

  .label-of-draft {
    font-style: italic;
  }

  .who {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .note {
    margin: var(--_s2) 0;
    padding: var(--_s2) var(--_s3);
    border-inline-start: 4px solid var(--_brand);
    border-radius: var(--_radius);
    background: var(--_brand-surface);
  }

  .note.late,
  .needs-worker .note {
    border-color: var(--_error);
    background: var(--_error-surface);
  }

  .needs-worker {
    border-inline-start: 4px solid var(--_error);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s4);
    margin: var(--_s2) 0 0;
  }

  .rarer summary {
    width: fit-content;
    min-height: var(--_target);
    align-content: center;
    color: var(--_brand);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .rarer .buttons {
    margin: 0;
  }

  .panel {
    margin: var(--_s3) 0 0;
    padding: var(--_s3) var(--_s4);
    border-inline-start: 4px solid var(--_brand);
    background: var(--_raised);
  }

  .panel .field {
    margin: 0 0 var(--_s4);
  }

  .button.grave {
    border-color: var(--_error);
    background: var(--_error);
    color: var(--_surface);
  }

  select.control {
    width: 100%;
    max-width: 24em;
  }

  .failure {
    padding: var(--_s3) var(--_s4);
    border-inline-start: 4px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_error-surface);
  }

  .said:not(:empty) {
    margin: 0 0 var(--_s2);
    padding: var(--_s2) var(--_s3);
    border-inline-start: 4px solid var(--_success);
    background: var(--_raised);
  }

  .outbox {
    margin: var(--_s8) 0 0;
  }

  /* What can be done with a draft is done on the screen. */
  @media print {
    .rarer {
      display: none;
    }
  }
`;
