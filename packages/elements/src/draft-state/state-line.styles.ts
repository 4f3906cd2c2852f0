// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** A line that says whether what is typed is kept. */
export const stateLine = css`
  .state {
    display: flex;
    align-items: flex-start;
    gap: var(--_s2);
    margin: 0;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .dot {
    flex: none;
    width: 10px;
    height: 10px;
    box-sizing: border-box;
    margin-block-start: calc(0.75em - 5px);
    border: 2px solid currentcolor;
    border-radius: 50%;
  }

  @media print {
    .state {
      display: none;
    }
  }
`;
