// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const signingStyles = css`
  .signing,
  .signed {
    max-width: 36em;
  }

  .signing > label:not(.option),
  .signing > fieldset > legend {
    display: block;
    margin: var(--_s4) 0 var(--_s1);
    padding: 0;
    font-weight: 600;
  }

  .signing > fieldset > legend {
    margin-block-start: 0;
  }

  .signing > fieldset {
    min-width: 0;
    /* The margin of a legend is taken from the space inside its fieldset, so the space before it is the fieldset's. */
    margin: var(--_s4) 0 0;
    padding: 0;
    border: 0;
  }

  .signature-pad {
    display: block;
    box-sizing: border-box;
    width: 100%;
    aspect-ratio: 7 / 2;
    margin: var(--_s2) 0 0;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    /* Ink is dark on every theme, for it is kept as it is drawn. */
    background: #fff;
    touch-action: none;
    cursor: crosshair;
    forced-color-adjust: none;
  }

  .signing-help {
    margin: var(--_s2) 0 0;
    color: var(--_muted);
  }

  .signing-buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s4);
    margin: var(--_s3) 0 0;
  }

  .signing .error,
  .signed-words {
    margin: var(--_s2) 0;
  }

  .signed {
    margin-block-start: var(--_s2);
    padding: var(--_s3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .signed img {
    display: block;
    max-width: 100%;
    max-height: 120px;
    background: #fff;
    forced-color-adjust: none;
  }

  .signed-name {
    margin: 0;
    font-size: 1.25em;
    font-style: italic;
    overflow-wrap: anywhere;
  }

  .on-paper {
    display: none;
  }

  @media print {
    .signing > fieldset,
    .signing-help,
    .signing-buttons {
      display: none;
    }

    .signature-pad {
      width: 90mm;
      aspect-ratio: auto;
      height: 25mm;
    }

    .signature-field,
    .signed {
      break-inside: avoid;
    }

    .on-paper {
      display: flex;
      gap: var(--_s2);
      align-items: end;
      max-width: 90mm;
      margin: var(--_s3) 0 0;
      font-weight: 600;
    }

    /* A line for the day, and one to sign on where the name is to be typed on the screen. */
    .with-line::after,
    .on-paper:has(+ [hidden])::after {
      content: '';
      flex: 1;
      height: 2.5em;
      border-block-end: 1px solid #000;
    }

    /* The same where somebody may only read. */
    .signature-field:not(:has(.signed, .signing))::after {
      content: '';
      display: block;
      max-width: 90mm;
      height: 3em;
      border-block-end: 1px solid #000;
    }
  }
`;
