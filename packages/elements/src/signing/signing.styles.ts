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
    margin: 8px 0 2px;
    padding: 0;
  }

  .signing > fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .signature-pad {
    display: block;
    box-sizing: border-box;
    width: 100%;
    aspect-ratio: 7 / 2;
    margin: 8px 0 0;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    /* Ink is dark on every theme, for it is kept as it is drawn. */
    background: #fff;
    touch-action: none;
    cursor: crosshair;
    forced-color-adjust: none;
  }

  .signing-help {
    margin: 6px 0 0;
    color: var(--_muted);
  }

  .signing-buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin: 12px 0 0;
  }

  .signing .error,
  .signed-words {
    margin: 6px 0;
  }

  .signed {
    padding: 12px;
    border: 2px solid var(--_line);
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

  @media print {
    .signing {
      display: none;
    }

    /* A line to sign on, where nobody has signed yet. */
    .signature-field:not(:has(.signed))::after {
      content: '';
      display: block;
      height: 3em;
      border-bottom: 1px solid #000;
    }
  }
`;
