// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** Sections whose layout waits. */
export const deferredLayoutStyles = css`
  /* About ten questions; a few per cent wrong moves the scroll bar and nothing else. */
  .deferred {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 1600px;
  }

  @media print {
    .deferred {
      content-visibility: visible;
    }
  }
`;
