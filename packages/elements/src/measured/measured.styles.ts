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
    margin: var(--_s2) 0 0;
    max-width: 44em;
  }

  .understood p:empty {
    margin: 0;
  }

  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }

  .offers > * {
    margin-block-start: var(--_s2);
    text-align: start;
  }

  .beside-parts {
    margin: var(--_s2) 0 0;
    color: var(--_muted);
  }

  .count {
    margin: var(--_s1) 0 0;
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
    gap: var(--_s2);
  }

  .scale-points .option {
    box-sizing: border-box;
    flex-direction: column;
    align-items: center;
    gap: 0;
    min-width: var(--_target);
    padding: var(--_s1) var(--_s2);
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .scale-points .option input {
    margin: var(--_s1) 0 0;
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
    margin: 0 0 var(--_s2);
  }

  .scale-ends {
    margin: 0 0 var(--_s2);
    color: var(--_muted);
  }

  @media (max-width: 420px) {
    .scale-points.worded {
      flex-direction: column;
    }

    .scale-points.worded .option {
      flex-direction: row;
      gap: var(--_s3);
      width: 100%;
    }

    .scale-points.worded .option input {
      margin: var(--_s2) 0;
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
