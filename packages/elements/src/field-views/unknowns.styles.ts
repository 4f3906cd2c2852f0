// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const unknownsStyles = css`
  .with-unknowns {
    margin: 0 0 var(--_s8);
    scroll-margin-block-start: 12px;
  }

  .with-unknowns .field {
    margin-block-end: 0;
  }

  .no-answer {
    max-width: 44em;
    min-width: 0;
    margin: var(--_s1) 0 0;
    padding: 0;
    border: 0;
  }

  .no-answer > summary {
    display: list-item;
    width: fit-content;
    padding: var(--_s3) 0;
    color: var(--_brand);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .no-answer.said > summary {
    color: var(--_text);
    font-weight: 600;
    text-decoration: none;
  }

  .no-answer fieldset,
  fieldset.no-answer {
    min-width: 0;
    margin: var(--_s3) 0 0;
    padding: 0;
    padding-inline-start: var(--_s4);
    border: 0;
    border-inline-start: 4px solid var(--_line);
  }

  .no-answer legend {
    padding: 0;
    color: var(--_muted);
  }

  .no-answer-said {
    margin: var(--_s1) 0 0;
  }

  .no-answer-said:empty {
    margin: 0;
  }

  .no-answer-words {
    margin: var(--_s1) 0 0;
    font-weight: 600;
  }

  /* On paper nobody can open it: the reasons stand there to be ticked. */
  @media print {
    /* Torn from its question, a reason could be ticked for the one below it. */
    .with-unknowns {
      margin-block-end: 5mm;
      break-inside: avoid;
    }

    .no-answer:not(.said) > summary {
      display: block;
      padding: 2mm 0 0;
      color: var(--_muted);
      text-decoration: none;
      break-after: avoid;
    }

    .no-answer fieldset {
      margin-block-start: 1mm;
    }

    .no-answer::details-content {
      content-visibility: visible;
      height: auto;
    }
  }
`;
