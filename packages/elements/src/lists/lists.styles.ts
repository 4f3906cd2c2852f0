// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const listsStyles = css`
  .combobox {
    position: relative;
    max-width: 32em;
  }

  .combobox .control {
    width: 100%;
    padding-inline-end: calc(var(--_target) + var(--_s1));
  }

  .combobox-show {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    width: var(--_target);
    height: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
  }

  .combobox-show::before {
    content: '';
    display: block;
    width: 10px;
    height: 10px;
    margin: -4px auto 0;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }

  .combobox [role='listbox'] {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    max-height: min(20em, 50vh);
    margin: 2px 0 0;
    padding: var(--_s1) 0;
    overflow-y: auto;
    list-style: none;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 25%);
  }

  .combobox [role='option'] {
    box-sizing: border-box;
    min-height: var(--_target);
    padding: 9px var(--_s3);
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  .combobox [role='option'][aria-selected='true'] {
    background: var(--_brand);
    color: var(--_on-brand);
  }

  .combobox [role='option'].chosen::after {
    content: ' ✓';
  }

  .combobox [role='option'].own {
    border-block-start: 1px solid var(--_line);
    font-style: italic;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    max-width: 44em;
    margin: var(--_s2) 0 0;
    padding: 0;
    list-style: none;
  }

  .chips[hidden] {
    display: none;
  }

  .chip {
    display: flex;
    align-items: center;
    max-width: 100%;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    overflow-wrap: anywhere;
  }

  .chip span {
    min-width: 0;
    padding: var(--_s2) var(--_s3);
  }

  .chip-remove {
    flex: none;
    width: var(--_target);
    height: var(--_target);
    padding: 0;
    border: 0;
    border-inline-start: 1px solid var(--_border);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 1.25em;
    cursor: pointer;
  }

  .chip-remove::before {
    content: '×';
    content: '×' / '';
  }

  .beside-list {
    margin: var(--_s2) 0 0;
    max-width: 44em;
    color: var(--_muted);
  }

  .beside-list:empty {
    margin: 0;
  }

  /* On a line of its own: beside it the button to clear the answer would seem to clear these words alone. */
  .control.own-words:not([hidden]) {
    display: block;
  }

  .control.own-words {
    width: calc(100% - 36px);
    margin-block-end: var(--_s2);
    margin-inline-start: 36px;
  }

  @media (forced-colors: active) {
    .combobox [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  @media print {
    .combobox-show,
    .chip-remove,
    .beside-list {
      display: none;
    }

    .combobox {
      max-width: none;
    }

    /* The button is not there: its room is for the words, and a cell of a table grows with them. */
    .combobox .control {
      field-sizing: content;
      width: auto;
      min-width: 100%;
      padding-inline-end: var(--_s3);
    }
  }
`;
