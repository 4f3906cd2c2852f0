// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const conflictStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .heading {
    margin: 0 0 var(--_s2);
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }

  p {
    max-width: 44em;
    margin: 0 0 var(--_s4);
  }

  .conflict {
    min-width: 0;
    margin: 0 0 var(--_s6);
    padding: var(--_s3) var(--_s4) var(--_s4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    scroll-margin-block-start: 12px;
  }

  .conflict.has-error {
    border-inline-start: 4px solid var(--_error);
  }

  legend {
    padding: 0 var(--_s1);
    font-size: 1.125em;
    font-weight: 700;
  }

  .who {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .before {
    margin: 0 0 var(--_s3);
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
    gap: var(--_s3);
    margin: 0 0 var(--_s1);
  }

  .sides .option {
    box-sizing: border-box;
    width: auto;
    padding: var(--_s1) var(--_s3) var(--_s2);
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .sides .option:has(:checked) {
    border-color: var(--_brand);
    background: var(--_brand-surface);
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
    margin-block-start: var(--_s1);
    margin-inline-start: 36px;
  }

  .merged {
    margin: 0 0 var(--_s6);
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
    padding-inline-start: var(--_s6);
  }

  .merged li {
    margin: 0 0 var(--_s2);
  }

  .merged .answer,
  .merged .lines {
    display: block;
  }

  .withheld,
  .total,
  .unusable {
    padding: var(--_s3) var(--_s4);
    border-inline-start: 4px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_error-surface);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s3) var(--_s6);
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

  /* Nobody unfolds paper. */
  @media print {
    .merged summary {
      list-style: none;
      text-decoration: none;
    }

    .merged::details-content {
      content-visibility: visible;
      height: auto;
    }
  }
`;
