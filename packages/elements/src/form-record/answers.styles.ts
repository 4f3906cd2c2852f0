// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** Questions and answers as text. */
export const answersStyles = css`
  .all-answers {
    container-type: inline-size;
    margin-block-start: var(--_s4);
  }

  .answers-heading {
    margin: var(--_s8) 0 var(--_s2);
    font-weight: 700;
    line-height: 1.3;
  }

  .answers-heading.outer {
    font-size: 1.25em;
  }

  .answers-heading.inner {
    margin-block-start: var(--_s4);
    font-size: 1.0625em;
  }

  .answers {
    margin: 0;
    border-block-start: 1px solid var(--_line);
  }

  .answer-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_s4);
    padding-block: var(--_s3);
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }

  .answer-row dt {
    grid-column: 1 / -1;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .answer-row dd {
    min-width: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .answer-words {
    white-space: pre-wrap;
  }

  .answer-blank,
  .answer-note,
  .answer-was {
    color: var(--_muted);
  }

  .answer-blank {
    font-style: italic;
  }

  .answer-note {
    margin: 2px 0 0;
    font-size: 0.875em;
  }

  .answer-was {
    display: block;
    margin-block-start: var(--_s1);
    font-size: 0.875em;
  }

  .answer-mark {
    display: inline-block;
    margin-inline-start: var(--_s2);
    padding: 0 var(--_s2);
    border: 1px solid var(--_brand);
    border-radius: 999px;
    color: var(--_brand);
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .answer-mark.removed {
    border-color: var(--_error);
    border-style: dashed;
    color: var(--_error);
  }

  ins {
    color: var(--_success);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }

  del {
    color: var(--_error);
    text-decoration: line-through;
  }

  del + ins {
    margin-inline-start: 0.25em;
  }

  .answer-change .link-button {
    min-height: 0;
    padding: var(--_s3) 0;
    margin-block: -10px;
  }

  @container (min-width: 640px) {
    .answer-row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
    }

    .answer-row dt {
      grid-column: auto;
    }
  }

  @media print {
    ins,
    del,
    .answer-mark,
    .answer-mark.removed {
      border-color: #000;
      color: #000;
    }

    .answers-heading {
      break-after: avoid;
    }
  }
`;
