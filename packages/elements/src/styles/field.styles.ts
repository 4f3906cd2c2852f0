// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** Every field, alone or in a form. One row of rules a piece: label, hint, prompts, error, control. */
export const fields = css`
  .field {
    min-width: 0;
    margin: 0 0 var(--_s8);
    padding: 0;
    border: 0;
    /* Led here from the error summary, the worker sees the label with some air above it, not cut by the edge. */
    scroll-margin-block-start: 12px;
  }

  .field.has-error {
    padding-inline-start: var(--_s4);
    border-inline-start: 4px solid var(--_error);
  }

  .label {
    display: block;
    margin: 0 0 var(--_s1);
    padding: 0;
    font-weight: 600;
    line-height: 1.35;
  }

  .required {
    font-weight: 400;
    color: var(--_muted);
  }

  .hint,
  .provenance {
    margin: 0 0 var(--_s2);
    color: var(--_muted);
  }

  .provenance {
    font-size: 0.875em;
  }

  .withheld-words {
    max-width: 44em;
    margin: 0;
    padding: var(--_s2) var(--_s3);
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .prompts {
    margin: 0 0 var(--_s2);
    max-width: 44em;
  }

  .prompts summary {
    display: list-item;
    width: fit-content;
    padding: var(--_s2) 0;
    color: var(--_brand);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .prompts ul {
    margin: 0 0 var(--_s2);
    padding-block: var(--_s1);
    padding-inline: 28px 0;
    border-inline-start: 4px solid var(--_line);
  }

  .prompts li {
    margin: 0 0 var(--_s1);
  }

  .error {
    margin: 0 0 var(--_s2);
    color: var(--_error);
    font-weight: 600;
  }

  .control {
    box-sizing: border-box;
    min-height: var(--_target);
    padding: var(--_s2) var(--_s3);
    border: var(--_edge) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    line-height: 1.5;
  }

  .control:hover {
    border-color: var(--_text);
  }

  .has-error .control {
    border-color: var(--_error);
  }

  .control:read-only:not([type='radio'], [type='checkbox'], select) {
    border-style: dashed;
    background: var(--_raised);
  }

  .control::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .control.text {
    width: 100%;
    max-width: 32em;
  }

  .control.long-text {
    display: block;
    width: 100%;
    max-width: 44em;
    min-height: 6.5em;
    field-sizing: content;
    max-height: 70vh;
    resize: vertical;
  }

  .control.number {
    width: 9em;
    max-width: 100%;
  }

  .unit {
    margin-inline-start: var(--_s2);
  }

  .date-parts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s4);
  }

  .date-parts label {
    display: block;
    margin-block-end: 2px;
    font-size: 0.9375em;
  }

  .date-parts .control {
    width: 4em;
  }

  .date-parts .year {
    width: 5.5em;
  }

  .option {
    display: flex;
    align-items: flex-start;
    gap: var(--_s3);
    min-height: var(--_target);
    width: fit-content;
    max-width: 100%;
    padding-inline-end: var(--_s3);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .option:hover {
    background: var(--_raised);
  }

  .option input {
    flex: none;
    width: 24px;
    height: 24px;
    margin: calc((var(--_target) - var(--_s6)) / 2) 0 0;
    accent-color: var(--_brand);
  }

  /* One line stands level with its box; more lines run on below it. */
  .option span {
    padding: calc((var(--_target) - 1.5em) / 2) 0;
    line-height: 1.5;
  }

  @media print {
    .prompts,
    .provenance {
      display: none;
    }

    .field {
      margin-block-end: 5mm;
      break-inside: avoid;
    }

    .field.has-error {
      padding: 0;
      border: 0;
    }

    .label,
    .hint {
      break-after: avoid;
    }

    .control,
    .control:read-only:not([type='radio'], [type='checkbox'], select) {
      border: 1px solid #000;
      max-height: none;
    }

    /* Paper does not scroll: a line that is longer than its box makes the box longer, where the browser can. */
    .control.text {
      field-sizing: content;
      width: auto;
      min-width: min(32em, 100%);
      max-width: 100%;
    }

    .control.number {
      field-sizing: content;
      width: auto;
      min-width: min(9em, 100%);
    }

    .control::placeholder {
      color: transparent;
    }

    /* Room to write by hand, where nothing is written yet. */
    .control.long-text {
      max-width: none;
      min-height: 28mm;
      resize: none;
    }

    select.control {
      appearance: none;
    }

    .option {
      min-height: 8mm;
      break-inside: avoid;
    }

    .option input {
      width: 5mm;
      height: 5mm;
      margin-block-start: 1.5mm;
    }

    .option span {
      padding-block: 1mm;
    }
  }
`;
