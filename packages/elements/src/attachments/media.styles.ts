// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** Photos, sounds and films as they are shown, in a form or in a record. */
export const media = css`
  .media {
    max-width: 44em;
    margin: 0 0 var(--_s2);
    overflow-wrap: anywhere;
  }

  .media p {
    margin: 0 0 var(--_s1);
  }

  .media-photo,
  .media video {
    display: block;
    max-width: 100%;
    max-height: min(70vh, 32em);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  /* Of one height before and after it is opened, or failed: a button below must not move from under a finger. */
  .media .media-place > * {
    box-sizing: border-box;
    width: 100%;
    margin: 0;
    max-height: min(60vh, 24em);
    aspect-ratio: 4 / 3;
    object-fit: scale-down;
  }

  .media audio {
    display: block;
    width: 100%;
    max-width: 28em;
    min-height: var(--_target);
  }

  .media-play {
    max-width: 100%;
    text-align: start;
  }

  .media-opening,
  .media-file {
    color: var(--_muted);
  }

  .media-failed {
    font-weight: 600;
  }

  .media-link {
    display: inline-block;
    min-height: var(--_target);
    padding-block: var(--_s2);
    color: var(--_brand);
  }

  .media-transcript-heading {
    font-weight: 600;
  }

  .media-transcript {
    white-space: pre-wrap;
  }

  @media print {
    .media {
      break-inside: avoid;
    }

    .media audio,
    .media video {
      display: none;
    }

    .media .media-place > * {
      width: auto;
      max-height: 9cm;
      aspect-ratio: auto;
    }
  }
`;
