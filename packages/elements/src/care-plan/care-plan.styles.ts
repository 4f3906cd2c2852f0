// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const carePlanStyles = css`
  .fault,
  .withheld-all,
  .overdue,
  .since,
  .no-plan {
    margin-block-start: 12px;
  }

  .withheld-all,
  .since,
  .no-plan {
    max-width: 60em;
    padding: 8px 14px;
    border-inline-start: 4px solid var(--_border);
    background: var(--_raised);
  }

  .withheld-all,
  .no-plan {
    font-weight: 600;
  }

  .since {
    border-color: var(--_brand);
  }

  .since .group-title {
    margin-block: 6px 2px;
    color: inherit;
    font-size: 1em;
  }

  .withdrawn li,
  .overdue li {
    overflow-wrap: anywhere;
  }

  .overdue {
    max-width: 60em;
    padding: 10px 14px;
    border: 2px solid var(--_error);
    border-inline-start-width: 8px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .overdue .group-title {
    margin: 0 0 2px;
    color: var(--_error);
  }

  .overdue li {
    font-weight: 600;
  }

  .group {
    margin-block-start: 24px;
  }

  .group-title {
    margin-block-end: 8px;
    color: var(--_brand);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }

  .facts {
    display: grid;
    gap: 6px 24px;
  }

  .plan-facts {
    margin-block-start: 12px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .fact {
    display: grid;
    grid-template-columns: minmax(6em, 9em) 1fr;
    gap: 0 12px;
    min-width: 0;
  }

  dt {
    color: var(--_muted);
  }

  dd {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .plain {
    display: grid;
    gap: 4px;
    padding-inline-start: 20px;
    list-style: disc;
  }

  .how {
    padding-inline-start: 18px;
    list-style: disc;
  }

  .cards,
  .needs {
    display: grid;
    gap: 12px;
  }

  .risk {
    min-width: 0;
    padding: 10px 14px;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .risk-title {
    scroll-margin-block-start: 16px;
  }

  .need {
    min-width: 0;
    padding: 14px 18px;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_brand);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .need.loose {
    border-inline-start-color: var(--_border);
    border-inline-start-style: dashed;
  }

  .need-title {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.35;
    overflow-wrap: anywhere;
    scroll-margin-block-start: 16px;
  }

  .need-body > * + * {
    margin-block-start: 8px;
  }

  .need-body {
    margin-block-start: 8px;
  }

  .need-button {
    display: flex;
    align-items: center;
    gap: 12px;
    width: 100%;
    min-height: var(--_target);
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    text-align: start;
  }

  .need-button .fold-sign {
    color: var(--_brand);
  }

  .need-button[aria-expanded='true'] .fold-sign {
    transform: translateY(25%) rotate(225deg);
  }

  .label {
    display: inline-block;
    margin-inline-end: 6px;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .goal + .goal {
    margin-block-start: 16px;
  }

  .goal-title,
  .action-title,
  .risk-title {
    overflow-wrap: anywhere;
  }

  .goal-title {
    font-size: 1.0625em;
  }

  .actions {
    display: grid;
    gap: 10px;
    margin-block-start: 8px;
  }

  .action {
    min-width: 0;
    padding: 10px 14px;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .action .facts {
    margin-block-start: 4px;
  }

  .badge.changed {
    margin-inline-start: 4px;
    border-color: var(--_brand);
    color: var(--_brand);
  }

  .to-need,
  .to-risk {
    display: block;
  }

  .narrow {
    display: none;
  }

  @media screen {
    @container (max-width: 560px) {
      .narrow {
        display: flex;
      }

      .wide,
      .need-body:not(.open) {
        display: none;
      }

      .need {
        padding: 8px 12px;
      }
    }
  }

  @container (max-width: 480px) {
    .fact {
      grid-template-columns: 1fr;
    }
  }

  @container (min-width: 860px) {
    .plan-facts {
      grid-template-columns: 1fr 1fr;
    }

    .cards {
      grid-template-columns: repeat(auto-fit, minmax(22em, 1fr));
    }
  }

  @media print {
    .need,
    .risk,
    .overdue,
    .since,
    .plan-facts,
    .action,
    .withheld-all,
    .badge.changed {
      border-color: #000;
      background: none;
      color: #000;
    }

    .risk,
    .action,
    .overdue {
      break-inside: avoid;
    }

    .need-title,
    .goal-title,
    .action-title,
    .label {
      break-after: avoid;
    }
  }
`;
