// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const transferReturnStyles = css`
  .opening:focus,
  .remaining:focus,
  .was-read:focus {
    outline: none;
  }

  .yours {
    margin-block-start: var(--_s2);
    max-width: 44em;
    font-weight: 600;
  }

  .changes {
    display: grid;
    gap: var(--_s3);
    margin-block-start: var(--_s4);
  }

  .change {
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_brand);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .change.allergy,
  .change.medicine,
  .change.decision {
    border-inline-start-color: var(--_error);
  }

  .kind {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s3);
    align-items: baseline;
  }

  .kind b {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .headline {
    font-size: 1.0625em;
    font-weight: 600;
  }

  .before {
    overflow-wrap: anywhere;
  }

  .read {
    margin-block-start: var(--_s3);
  }

  .was-read,
  .remaining.done {
    margin-block-start: var(--_s2);
    color: var(--_success);
    font-weight: 600;
  }

  .remaining {
    margin-block-start: var(--_s3);
    font-weight: 600;
  }

  .warn {
    margin-block-start: var(--_s4);
    padding: var(--_s3) var(--_s4);
    border-inline-start: 4px solid var(--_warning);
    background: var(--_warning-surface);
  }

  .warn li {
    display: list-item;
    margin-inline-start: var(--_s4);
    list-style: disc;
  }

  .step-title {
    margin-block-end: var(--_s2);
    font-size: 1.125em;
    font-weight: 700;
  }

  .must-know {
    margin-block-start: var(--_s5);
  }

  .who {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s3);
    align-items: baseline;
    padding-block: var(--_s2);
    border-block-start: 1px solid var(--_line);
  }

  .who.done span:first-of-type {
    color: var(--_success);
    font-weight: 600;
  }

  @container (max-width: 460px) {
    .change {
      padding: var(--_s2) var(--_s3);
    }

    .read {
      width: 100%;
    }
  }
`;
