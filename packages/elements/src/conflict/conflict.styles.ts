// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const conflictStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .heading {
    margin: 0 0 8px;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }

  p {
    max-width: 44em;
    margin: 0 0 calc(var(--_space) * 2);
  }

  .conflict {
    min-width: 0;
    margin: 0 0 calc(var(--_space) * 3);
    padding: 12px 16px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    scroll-margin-block-start: 12px;
  }

  .conflict.has-error {
    border-inline-start: 4px solid var(--_error);
  }

  legend {
    padding: 0 4px;
    font-size: 1.125em;
    font-weight: 700;
  }

  .who {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .before {
    margin: 0 0 12px;
  }

  .before .who {
    display: block;
  }

  .answer {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .answer.blank {
    color: var(--_muted);
    font-style: italic;
  }

  .sides {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
    margin: 0 0 4px;
  }

  .sides .option {
    box-sizing: border-box;
    width: auto;
    padding: 4px 12px 8px;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .sides .option:has(:checked) {
    border-color: var(--_brand);
    background: var(--_raised);
  }

  .side > .title,
  .side > .who,
  .side > .answer,
  .side > .lines,
  .line {
    display: block;
    padding: 0;
  }

  .option .side {
    min-width: 0;
  }

  .option .side span {
    padding: 0;
  }

  .title {
    font-weight: 600;
  }

  .own {
    margin: 4px 0 0 36px;
  }

  .merged {
    margin: 0 0 calc(var(--_space) * 3);
  }

  .merged summary {
    display: list-item;
    width: fit-content;
    min-height: var(--_target);
    align-content: center;
    color: var(--_brand);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .merged ul {
    margin: 0;
    padding-inline-start: 24px;
  }

  .merged li {
    margin: 0 0 8px;
  }

  .merged .answer,
  .merged .lines {
    display: block;
  }

  .withheld,
  .total,
  .unusable {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_error);
    background: var(--_warning-surface);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 24px;
  }

  .actions p {
    margin: 0;
  }

  .button[aria-disabled='true'] {
    cursor: not-allowed;
  }

  @container (max-width: 520px) {
    .sides {
      grid-template-columns: 1fr;
    }

    .own {
      margin-inline-start: 0;
    }
  }

  @media (forced-colors: active) {
    .sides .option:has(:checked) {
      border-color: Highlight;
    }
  }
`;
