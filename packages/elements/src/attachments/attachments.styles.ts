// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** A question that asks for one. */
export const attachments = css`
  .attachment {
    max-width: 44em;
  }

  .attachment p {
    margin: 0 0 var(--_s2);
  }

  .attachment-row,
  .photo-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s3);
    margin: 0 0 var(--_s2);
  }

  .attachment-ways,
  .recording {
    padding: var(--_s3) var(--_s4);
    border-inline-start: 4px solid var(--_brand);
    background: var(--_raised);
  }

  .attachment-limits,
  .attachment-none {
    color: var(--_muted);
  }

  .attachment-notice.trouble,
  .attachment-ask {
    padding-inline-start: var(--_s3);
    border-inline-start: 4px solid var(--_error);
    font-weight: 600;
  }

  .transcript-label {
    display: block;
    font-weight: 600;
  }

  .transcript {
    margin: 0 0 var(--_s2);
  }

  .recording {
    border: 3px solid var(--_error);
    border-radius: var(--_radius);
  }

  .recording-state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_s3);
    color: var(--_error);
    font-size: 1.5em;
    font-weight: 700;
  }

  .recording-light {
    flex: none;
    width: 0.75em;
    height: 0.75em;
    border: 2px solid currentcolor;
    border-radius: 50%;
    background: currentcolor;
  }

  .recording-time {
    font-variant-numeric: tabular-nums;
  }

  .recording-left {
    font-size: 1.25em;
    font-weight: 700;
  }

  .button.stop {
    width: 100%;
    min-height: calc(var(--_target) * 1.5);
    margin: 0 0 var(--_s2);
    border-color: var(--_error);
    background: var(--_error);
    color: var(--_surface);
    font-size: 1.25em;
  }

  .recording-preview,
  .photo-canvas {
    box-sizing: border-box;
    display: block;
    max-width: 100%;
    max-height: 60vh;
    margin: 0 0 var(--_s2);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .photo-canvas {
    border: 2px solid var(--_border);
    cursor: move;
    touch-action: none;
  }

  @media (prefers-reduced-motion: no-preference) {
    .recording-light {
      animation: recording 2s infinite;
    }
  }

  @keyframes recording {
    50% {
      opacity: 0.3;
    }
  }

  @media print {
    .attachment-status,
    .attachment-ways,
    .recording,
    .photo-editor {
      display: none;
    }
  }
`;
