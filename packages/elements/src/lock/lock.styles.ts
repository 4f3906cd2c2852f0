// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const lockStyles = css`
  dialog {
    box-sizing: border-box;
    width: 100vw;
    max-width: none;
    height: 100vh;
    height: 100dvh;
    max-height: none;
    margin: 0;
    padding: var(--_s6);
    overflow: auto;
    border: 0;
    background: var(--_surface);
    color: var(--_text);
  }

  /* Opaque, whatever the host's own colours: what is behind must not shine through. */
  dialog::backdrop {
    background: Canvas;
  }

  .inside {
    max-width: 30em;
    margin: 12vh auto 0;
  }

  .heading {
    margin: 0 0 var(--_s2);
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.25;
  }

  /* It has the focus so that it is read out first, and nothing can be done with it. */
  .heading:focus {
    outline: none;
  }

  p {
    margin: 0 0 var(--_s4);
  }

  .failure {
    padding: var(--_s3) var(--_s4);
    border-inline-start: 4px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_error-surface);
  }

  .field .button {
    display: block;
    margin: var(--_s2) 0 0;
  }

  .control {
    margin: 0 0 var(--_s4);
  }

  @media (max-height: 500px) {
    .inside {
      margin-block-start: 0;
    }
  }
`;
