// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** Times, dates that may be vague, amounts, scales. */
export const measuredStyles = css`
  .control.time {
    width: 7.5em;
    max-width: 100%;
  }

  .control.amount {
    width: 7em;
  }

  .control.units {
    width: auto;
    max-width: 100%;
  }

  .control.units:enabled {
    border-style: solid;
    background: var(--_surface);
  }

  .understood p {
    margin: 6px 0 0;
    max-width: 44em;
  }

  .understood p:empty {
    margin: 0;
  }

  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .offers > * {
    margin-top: 6px;
    text-align: start;
  }

  .beside-parts {
    margin: 6px 0 0;
    color: var(--_muted);
  }

  .count {
    margin: 4px 0 0;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .count.over {
    color: var(--_error);
    font-weight: 600;
  }

  .scale-points {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .scale-points .option {
    box-sizing: border-box;
    flex-direction: column;
    align-items: center;
    gap: 0;
    min-width: var(--_target);
    padding: 4px 6px;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .scale-points .option input {
    margin: 4px 0 0;
  }

  .scale-points .option span {
    max-width: 9em;
    padding: 2px 0;
    text-align: center;
    overflow-wrap: anywhere;
  }

  .scale-points .option:has(:checked) {
    border-color: var(--_brand);
    outline: 1px solid var(--_brand);
  }

  .has-error .scale-points .option {
    border-color: var(--_error);
  }

  .scale-recorded {
    margin: 0 0 6px;
  }

  .scale-ends {
    margin: 0 0 6px;
    color: var(--_muted);
  }

  @media (max-width: 420px) {
    .scale-points.worded {
      flex-direction: column;
    }

    .scale-points.worded .option {
      flex-direction: row;
      gap: 12px;
      width: 100%;
    }

    .scale-points.worded .option input {
      margin: 6px 0;
    }

    .scale-points.worded .option span {
      max-width: none;
      text-align: start;
    }
  }

  @media print {
    .understood,
    .count,
    .beside-parts {
      display: none;
    }
  }
`;
