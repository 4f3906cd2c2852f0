// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** Over those of the round, whose lines and cards these are. */
export const medicineOrderStyles = css`
  .line-directions {
    flex: 1 1 100%;
    overflow-wrap: anywhere;
    font-weight: 400;
  }

  .new-order {
    margin-block-start: var(--_s3);
  }

  p.line {
    box-sizing: border-box;
    margin-block: var(--_s3) var(--_s2);
    cursor: default;
  }

  p.line:hover {
    background: var(--_surface);
  }

  .order-name,
  .write-title {
    margin-block: var(--_s4) var(--_s2);
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }

  .days + .meta {
    margin-block-start: var(--_s3);
  }

  .days-title {
    margin-block: var(--_s4) var(--_s2);
    font-size: 1.125em;
    font-weight: 700;
  }

  .directions-words {
    margin-block: var(--_s3);
    padding: var(--_s3) var(--_s4);
    border-inline-start: 6px solid var(--_brand);
    background: var(--_raised);
    font-size: 1.125em;
    overflow-wrap: anywhere;
  }

  .lacks,
  .advised,
  .refused {
    margin-block: var(--_s3);
  }

  .lacks {
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_warning);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: var(--_warning-surface);
  }

  .advised li {
    display: list-item;
    margin-inline-start: var(--_s4);
    list-style: disc;
  }

  .known,
  .days {
    display: grid;
    gap: var(--_s1);
    margin-block-start: var(--_s3);
  }

  .known > div,
  .days > div {
    padding-block: var(--_s1);
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }

  .known dt,
  .days dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .no-dose {
    color: var(--_muted);
  }

  .panel {
    margin-block-start: var(--_s4);
    padding: var(--_s4);
    border: var(--_edge) solid var(--_border);
    border-radius: var(--_radius);
  }

  .panel > .cancel {
    margin-block-start: var(--_s3);
  }

  .button,
  select.control {
    max-width: 100%;
    white-space: normal;
  }

  .panel .doings .button,
  .order .doings .button {
    flex: 0 1 auto;
  }

  .held-dose {
    color: var(--_error);
  }

  .version-list {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .version-list li {
    display: grid;
    padding-block: var(--_s2);
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }

  .boxes .field,
  .panel .field {
    margin-block: var(--_s3) 0;
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  fieldset.row {
    margin-block-start: var(--_s3);
    padding: var(--_s2) var(--_s3) var(--_s3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  fieldset.row legend {
    padding-inline: var(--_s1);
    font-weight: 700;
  }

  .add-row,
  .other-medicine,
  .own-words {
    margin-block-start: var(--_s3);
  }

  .preview {
    margin-block-start: var(--_s5);
    padding: var(--_s4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  @container (min-width: 32em) {
    .side {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_s4);
      align-items: end;
    }

    .known > div,
    .days > div {
      display: grid;
      grid-template-columns: 16em 1fr;
      gap: var(--_s3);
    }
  }

  @container (min-width: 60em) {
    .writing {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: var(--_s5);
      align-items: start;
    }

    .preview {
      position: sticky;
      grid-row: 1 / span 2;
      grid-column: 2;
      inset-block-start: var(--_s3);
      margin-block-start: var(--_s3);
    }
  }
`;
