// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** What register, stock and reconciliation look alike in. */
export const medicineDeskStyles = css`
  .unstored,
  .differs-box {
    margin-block: var(--_s3);
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_error);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: var(--_error-surface);
  }

  .lacks {
    margin-block: var(--_s3);
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_warning);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: var(--_warning-surface);
  }

  .lacks li,
  .differs-box li {
    display: list-item;
    margin-inline-start: var(--_s4);
    list-style: disc;
  }

  .nobody,
  .fault {
    margin-block: var(--_s3);
  }

  .box-title,
  .desk-title {
    font-weight: 700;
  }

  .desk-title {
    margin-block: var(--_s5) var(--_s2);
    font-size: 1.25em;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .desk {
    margin-block: var(--_s4);
    padding: var(--_s4);
    border: var(--_edge) solid var(--_brand);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .desk > .desk-title {
    margin-block-start: 0;
  }

  .desk .field {
    margin-block-end: var(--_s4);
  }

  .doings {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block: var(--_s3);
  }

  .witness {
    margin-block: var(--_s3);
  }

  .who-signed {
    margin-block-end: var(--_s2);
    font-weight: 600;
  }

  .witness.signed .who-signed {
    color: var(--_success);
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s2);
  }

  :is(.desk-title, .who-signed, .fault, .lacks, .differs-box):focus {
    outline: none;
    box-shadow: none;
  }

  .number-cell {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .doings {
      display: none;
    }
  }

  .print-place {
    position: absolute;
    width: 0;
    height: 0;
    overflow: hidden;
    visibility: hidden;
  }

  @container (max-width: 460px) {
    .doings .button,
    .witness .button,
    .unstored .button {
      width: 100%;
    }

    .desk {
      padding: var(--_s3);
    }
  }
`;
