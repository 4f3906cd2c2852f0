// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const transferPackStyles = css`
  .lead {
    max-width: 44em;
    margin-block-start: var(--_s2);
    font-size: 1.0625em;
  }

  .sheet[inert] {
    opacity: 0.5;
  }

  .step,
  .making,
  .made {
    margin-block-start: var(--_s5);
    padding: var(--_s4);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .step-title {
    margin-block-end: var(--_s2);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }

  .group-title {
    font-weight: 700;
  }

  .field {
    margin-block-end: var(--_s4);
  }

  .step > .field:last-child,
  .fold > .field:last-child {
    margin-block-end: 0;
  }

  .fold.open {
    margin-block-start: var(--_s3);
  }

  .count {
    font-weight: 600;
  }

  .not-there {
    margin-block-start: var(--_s3);
    padding: var(--_s3) var(--_s4);
    border: 1px dashed var(--_warning);
    border-radius: var(--_radius);
    background: var(--_warning-surface);
  }

  .not-there .hint {
    margin: 0;
    color: inherit;
  }

  .not-there li {
    margin-inline-start: var(--_s4);
    display: list-item;
    list-style: disc;
    overflow-wrap: anywhere;
  }

  .ticks li {
    min-width: 0;
  }

  .ticks .age {
    display: block;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .option {
    overflow-wrap: anywhere;
  }

  .two {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 0 var(--_s4);
  }

  .add {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_s2) var(--_s3);
    margin-block-start: var(--_s3);
  }

  .add .field {
    flex: 1 1 14em;
    max-width: 24em;
    margin: 0;
  }

  .cover-page {
    max-width: 46em;
    padding: var(--_s4);
    border: var(--_edge) solid var(--_border);
    background: var(--_surface);
  }

  .cover-name {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .cover-page dl {
    margin-block-start: var(--_s3);
  }

  .cover-line {
    display: grid;
    grid-template-columns: 10em minmax(0, 1fr);
    gap: 0 var(--_s4);
    padding-block: var(--_s2);
    /* Level with the words of the critical lines, which stand behind a bar. */
    padding-inline: calc(var(--_s3) + 6px) var(--_s3);
    border-block-start: 1px solid var(--_line);
  }

  .cover-line dt {
    font-weight: 700;
  }

  .cover-line.critical {
    padding-inline: var(--_s3);
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_error);
    font-weight: 600;
  }

  .cover-line.critical.recorded {
    background: var(--_error-surface);
  }

  .cover-line.critical .meta {
    font-weight: 400;
  }

  .make {
    display: grid;
    gap: var(--_s3);
    margin-block-start: var(--_s5);
  }

  .make-button {
    min-height: 56px;
    font-size: 1.125em;
  }

  .stopped {
    font-weight: 600;
  }

  progress {
    box-sizing: border-box;
    width: 100%;
    max-width: 30em;
    height: 1em;
    accent-color: var(--_brand);
  }

  .progress-words {
    margin-block: var(--_s2) var(--_s3);
    overflow-wrap: anywhere;
  }

  .making-title:focus,
  .made-title:focus,
  .done:focus {
    outline: none;
  }

  .made {
    border-inline-start: 6px solid var(--_success);
  }

  .warn {
    margin-block-start: var(--_s2);
    padding: var(--_s2) var(--_s3);
    border-inline-start: 4px solid var(--_warning);
    background: var(--_warning-surface);
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
    margin-block: var(--_s4) var(--_s2);
  }

  a.button {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    text-decoration: none;
  }

  .done {
    font-weight: 600;
    color: var(--_success);
  }

  @container (max-width: 460px) {
    .step,
    .making,
    .made {
      padding: var(--_s3);
    }

    .cover-page {
      padding: var(--_s3);
    }

    .cover-line {
      display: block;
    }

    .make-button,
    a.button {
      width: 100%;
      justify-content: center;
    }
  }

  @media print {
    .step:not(.cover),
    .lead,
    .make,
    .making,
    .links {
      display: none;
    }
  }
`;
