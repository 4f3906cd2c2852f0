// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** Every field, alone or in a form. One row of rules a piece: label, hint, prompts, error, control. */
export const fields = css`
  .field {
    min-width: 0;
    margin: 0 0 calc(var(--_space) * 4);
    padding: 0;
    border: 0;
    /* Led here from the error summary, the worker sees the label with some air above it, not cut by the edge. */
    scroll-margin-block-start: 12px;
  }

  .field.has-error {
    padding-inline-start: 14px;
    border-inline-start: 4px solid var(--_error);
  }

  .label {
    display: block;
    margin: 0 0 4px;
    padding: 0;
    font-weight: 600;
  }

  .required {
    font-weight: 400;
    color: var(--_muted);
  }

  .hint,
  .provenance {
    margin: 0 0 6px;
    color: var(--_muted);
  }

  .provenance {
    font-size: 0.875em;
  }

  .withheld-words {
    max-width: 44em;
    margin: 0;
    padding: 8px 12px;
    border: 1px dashed var(--_muted);
    border-radius: 6px;
    background: var(--_raised);
  }

  .prompts {
    margin: 0 0 8px;
    max-width: 44em;
  }

  .prompts summary {
    display: list-item;
    width: fit-content;
    padding: 8px 0;
    color: var(--_brand);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .prompts ul {
    margin: 0 0 8px;
    padding: 4px 0 4px 20px;
    border-inline-start: 4px solid var(--_line);
    padding-inline-start: 28px;
  }

  .prompts li {
    margin: 0 0 4px;
  }

  .error {
    margin: 0 0 6px;
    color: var(--_error);
    font-weight: 600;
  }

  .control {
    box-sizing: border-box;
    min-height: var(--_target);
    padding: 8px 10px;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    line-height: 1.5;
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
    margin-inline-start: 8px;
  }

  .date-parts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
  }

  .date-parts label {
    display: block;
    margin-bottom: 2px;
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
    gap: 12px;
    min-height: var(--_target);
    width: fit-content;
    max-width: 100%;
    cursor: pointer;
  }

  .option input {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 10px 0 0;
    accent-color: var(--_brand);
  }

  .option span {
    padding: 9px 0;
  }

  @media print {
    .prompts,
    .provenance {
      display: none;
    }

    .control {
      border: 1px solid #000;
      max-height: none;
    }

    .field {
      break-inside: avoid;
    }
  }
`;
