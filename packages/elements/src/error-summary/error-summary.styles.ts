// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const errorSummaryStyles = css`
  .summary {
    margin: 0 0 var(--_s8);
    padding: var(--_s4) var(--_s5);
    box-sizing: border-box;
    max-width: 52em;
    border: 3px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_error-surface);
  }

  .summary-title {
    margin: 0 0 var(--_s2);
    font-size: 1.25em;
    line-height: 1.3;
  }

  .summary p {
    margin: 0 0 var(--_s2);
  }

  .summary ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .summary a {
    display: inline-block;
    padding: var(--_s2) 0;
    color: var(--_error);
    font-weight: 600;
    text-underline-offset: 3px;
    overflow-wrap: anywhere;
  }
`;
