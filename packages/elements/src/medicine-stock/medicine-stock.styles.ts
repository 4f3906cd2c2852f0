// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const medicineStockStyles = css`
  .whose {
    margin-block: var(--_s3);
  }

  .whose .control {
    max-width: 100%;
  }

  .reorder {
    margin-block: var(--_s4);
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_warning);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: var(--_warning-surface);
  }

  /* Nothing is short: nothing to warn of. */
  .reorder:not(:has(.orders)) {
    border-color: var(--_line);
    background: var(--_surface);
  }

  .reorder .desk-title {
    margin-block-start: 0;
  }

  .orders li {
    padding-block: var(--_s2);
    border-block-start: 1px solid var(--_line);
  }

  .stocks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(22em, 100%), 1fr));
    gap: var(--_s3);
    align-items: start;
  }

  .stock > .doings {
    margin-block-end: var(--_s1);
  }

  .stock > .doings .button {
    flex: 1 1 auto;
    width: auto;
    padding-inline: var(--_s3);
  }

  .stock {
    min-width: 0;
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .stock:has(.desk) {
    grid-column: 1 / -1;
  }

  .stock.short {
    border-inline-start: 6px solid var(--_warning);
  }

  .stock-name {
    font-weight: 700;
  }

  .stock-now {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s3);
    align-items: baseline;
    font-size: 1.125em;
  }

  .stock-now:focus {
    outline: none;
  }

  .low,
  .wrong,
  .expired {
    color: var(--_error);
    font-weight: 600;
  }

  .packs {
    margin-block: var(--_s1);
    font-size: 0.9375em;
  }

  @media print {
    .stock {
      break-inside: avoid;
    }
  }

  .in-register {
    margin-block-start: var(--_s2);
    font-weight: 600;
  }
`;
