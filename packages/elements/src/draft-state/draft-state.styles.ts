// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const draftStateStyles = css`
  .state {
    display: flex;
    align-items: flex-start;
    gap: 8px;
    margin: 0;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .dot {
    flex: none;
    width: 10px;
    height: 10px;
    box-sizing: border-box;
    margin-top: calc(0.75em - 5px);
    border: 2px solid currentcolor;
    border-radius: 50%;
  }

  .saved .dot {
    border-color: var(--_success);
    background: var(--_success);
  }

  .failed {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_error);
    background: var(--_warning-surface);
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
