// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const draftsListStyles = css`
  :host {
    display: block;
  }

  .heading {
    margin: 0 0 8px;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }

  p {
    max-width: 44em;
    margin: 0 0 4px;
  }

  ul {
    margin: 0 0 calc(var(--_space) * 2);
    padding: 0;
    list-style: none;
  }

  .draft {
    margin: 0 0 12px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
    scroll-margin-block-start: 12px;
  }

  .draft.closed {
    border-style: dashed;
    background: var(--_raised);
  }

  .name b {
    margin-inline-end: 8px;
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
    margin: 8px 0;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_brand);
    background: var(--_raised);
  }

  .note.late,
  .needs-worker .note {
    border-color: var(--_error);
    background: var(--_warning-surface);
  }

  .needs-worker {
    border-inline-start: 4px solid var(--_error);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    margin: 8px 0 0;
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
    margin: 12px 0 0;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_brand);
    background: var(--_raised);
  }

  .panel .field {
    margin: 0 0 calc(var(--_space) * 2);
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
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_error);
    background: var(--_warning-surface);
  }

  .said:not(:empty) {
    margin: 0 0 8px;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_success);
    background: var(--_raised);
  }

  .outbox {
    margin: calc(var(--_space) * 4) 0 0;
  }
`;
