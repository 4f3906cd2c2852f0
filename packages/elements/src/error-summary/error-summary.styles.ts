// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const errorSummaryStyles = css`
  .summary {
    margin: 0 0 calc(var(--_space) * 4);
    padding: 16px 20px;
    border: 4px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .summary-title {
    margin: 0 0 8px;
    font-size: 1.25em;
    line-height: 1.3;
  }

  .summary p {
    margin: 0 0 8px;
  }

  .summary ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .summary a {
    display: inline-block;
    padding: 6px 0;
    color: var(--_error);
    font-weight: 600;
    text-underline-offset: 3px;
  }
`;
