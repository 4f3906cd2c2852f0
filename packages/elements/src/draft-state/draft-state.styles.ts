// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const draftStateStyles = css`
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

  .saved .dot {
    border-color: var(--_success);
    background: var(--_success);
  }

  .failed {
    padding: var(--_s3) var(--_s4);
    border-inline-start: 4px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_error-surface);
    color: var(--_text);
  }

  .failed .dot {
    border-color: var(--_error);
    background: var(--_error);
    border-radius: 2px;
  }

  @media (forced-colors: active) {
    .saved .dot,
    .failed .dot {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }

  @media print {
    .state {
      display: none;
    }
  }
`;
