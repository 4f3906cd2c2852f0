// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const buttons = css`
  button {
    font: inherit;
    cursor: pointer;
  }

  .button {
    min-height: var(--_target);
    padding: 8px 20px;
    border: 2px solid var(--_brand);
    border-radius: var(--_radius);
    background: var(--_brand);
    color: var(--_on-brand);
    font-weight: 600;
  }

  .button:hover {
    filter: brightness(0.92);
  }

  .button.secondary {
    background: transparent;
    color: var(--_brand);
  }

  .button.secondary:hover {
    background: var(--_raised);
    filter: none;
  }

  .button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: progress;
  }

  .link-button {
    min-height: var(--_target);
    padding: 4px 0;
    border: 0;
    text-align: start;
    background: none;
    color: var(--_brand);
    text-decoration: underline;
    text-underline-offset: 3px;
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
