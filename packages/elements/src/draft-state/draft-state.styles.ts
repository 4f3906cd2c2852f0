// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** What a draft adds to the line: that it is saved, or could not be. */
export const draftStateStyles = css`
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
`;
