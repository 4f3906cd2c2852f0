// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const unknownsStyles = css`
  .with-unknowns {
    margin: 0 0 calc(var(--_space) * 4);
    scroll-margin-block-start: 12px;
  }

  .with-unknowns .field {
    margin-bottom: 0;
  }

  .no-answer {
    max-width: 44em;
    min-width: 0;
    margin: 4px 0 0;
    padding: 0;
    border: 0;
  }

  .no-answer > summary {
    display: list-item;
    width: fit-content;
    padding: 10px 0;
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
    margin: 10px 0 0;
    padding: 0;
    padding-inline-start: 16px;
    border: 0;
    border-inline-start: 4px solid var(--_line);
  }

  .no-answer legend {
    padding: 0;
    color: var(--_muted);
  }

  .no-answer-said {
    margin: 4px 0 0;
  }

  .no-answer-said:empty {
    margin: 0;
  }

  .no-answer-words {
    margin: 4px 0 0;
    font-weight: 600;
  }
`;
