// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** That a form was stored. */
export const doneStyles = css`
  .done:focus-visible {
    outline-offset: 6px;
  }

  .done-title {
    margin: 0 0 var(--_s1);
    font-size: 1.25em;
  }
`;
