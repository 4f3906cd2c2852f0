// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** What publishing looks like besides what the views of the designer have in common. */
export const publishStyles = css`
  .publish-lines {
    display: grid;
    gap: var(--_s2);
    margin: var(--_s3) 0 var(--_s5);
    padding: 0;
    list-style: none;
  }

  .publish-line {
    padding: var(--_s2) var(--_s3);
    border-inline-start: 4px solid var(--_line);
    background: var(--_raised);
    overflow-wrap: anywhere;
  }

  .publish-line.migration {
    border-color: var(--_warning);
  }

  .publish-line.breaking {
    border-color: var(--_error);
  }

  .publish-line .consequence {
    display: block;
  }

  .publish-line.breaking .consequence {
    color: var(--_error);
  }

  .publish-note {
    margin: var(--_s3) 0;
    padding: var(--_s2) var(--_s3);
    border-inline-start: 4px solid var(--_brand);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .approving {
    margin-block-end: var(--_s6);
  }

  .done {
    padding: var(--_s3) var(--_s4);
    border-inline-start: 6px solid var(--_success);
    background: var(--_raised);
  }
`;
