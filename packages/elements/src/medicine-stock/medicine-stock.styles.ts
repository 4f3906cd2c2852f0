// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const medicineStockStyles = css`
  :host {
    display: block;
  }

  .body {
    padding: calc(var(--_space) * 2);
    background: var(--_raised);
    overflow-wrap: anywhere;
  }
`;
