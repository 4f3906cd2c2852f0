// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** A time, and under it what was understood. */
export const timeBoxStyles = css`
  .control.time {
    width: 7.5em;
    max-width: 100%;
  }

  .understood p {
    margin: var(--_s2) 0 0;
  }

  .understood p:empty {
    margin: 0;
  }

  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-start: var(--_s2);
  }
`;
