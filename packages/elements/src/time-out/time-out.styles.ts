// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const timeOutStyles = css`
  .warning {
    position: fixed;
    z-index: 2147483000;
    inset-block-end: 12px;
    inset-inline: 12px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s2) var(--_s6);
    box-sizing: border-box;
    max-width: 44em;
    margin-inline: auto;
    padding: var(--_s3) var(--_s4);
    border: var(--_edge) solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_warning-surface);
    color: var(--_text);
    box-shadow: 0 2px 12px rgb(0 0 0 / 30%);
  }

  p {
    margin: 0;
  }

  .left {
    font-size: 1.125em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  @media print {
    .warning {
      display: none;
    }
  }
`;
