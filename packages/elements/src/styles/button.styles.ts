// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const buttons = css`
  button {
    font: inherit;
    cursor: pointer;
  }

  /* What a worker must hit stays as large as it is, however close the rest stands. */
  .button {
    min-height: max(44px, var(--_target));
    padding: var(--_s2) var(--_s5);
    border: var(--_edge) solid var(--_action);
    border-radius: var(--_radius);
    background: var(--_action);
    color: var(--_on-action);
    font-weight: 600;
    line-height: 1.3;
  }

  .button:hover {
    filter: brightness(0.92);
  }

  .button.secondary {
    border-color: var(--_brand);
    background: var(--_surface);
    color: var(--_brand);
  }

  .button.secondary:hover {
    background: var(--_brand-surface);
    filter: none;
  }

  .button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: progress;
  }

  .link-button {
    min-height: var(--_target);
    padding: var(--_s1) 0;
    border: 0;
    text-align: start;
    background: none;
    color: var(--_brand);
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .link-button:hover {
    text-decoration-thickness: 2px;
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
  }

  @media print {
    button {
      display: none !important;
    }
  }
`;
