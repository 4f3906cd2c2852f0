// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** An open form: head, bar, and the three panes. */
export const workStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--_s2) var(--_s4);
    margin: 0 0 var(--_s3);
  }

  .head .name {
    flex: 1 1 16em;
    min-width: 0;
  }

  .head .state {
    margin: 0;
    font-size: 0.9375em;
  }

  .state .warn {
    color: var(--_error);
    font-weight: 600;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2);
  }

  .tools .link-button {
    margin-inline-start: var(--_s2);
  }

  .button[aria-disabled='true'],
  .small-button[aria-disabled='true'],
  .icon-button[aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_muted);
    opacity: 1;
    cursor: default;
  }

  .button.secondary[aria-disabled='true']:hover {
    background: var(--_surface);
  }

  .bar,
  .panes-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s1);
    margin: 0 0 var(--_s4);
    border-block-end: 2px solid var(--_line);
  }

  .tab {
    min-height: max(44px, var(--_target));
    padding: var(--_s2) var(--_s3);
    margin-block-end: -2px;
    border: 0;
    border-block-end: 4px solid transparent;
    background: none;
    color: var(--_brand);
    font-weight: 600;
  }

  .tab:hover {
    background: var(--_brand-surface);
  }

  .tab[aria-current] {
    border-block-end-color: var(--_brand);
    color: var(--_text);
  }

  .panes-bar {
    gap: 0;
    border: 0;
  }

  .pane-tab {
    flex: 1 1 0;
    min-height: max(44px, var(--_target));
    padding: var(--_s1) var(--_s2);
    border: 1px solid var(--_brand);
    background: var(--_surface);
    color: var(--_brand);
  }

  .pane-tab[aria-current] {
    background: var(--_brand);
    color: var(--_on-brand);
    font-weight: 600;
  }

  .panes {
    display: grid;
    grid-template-columns: minmax(13em, 18em) minmax(20em, 1fr) minmax(20em, 26em);
    gap: var(--_s5);
    align-items: start;
  }

  .pane {
    min-width: 0;
  }

  .pane.list,
  .pane.question {
    position: sticky;
    inset-block-start: var(--_s2);
  }

  .pane.question {
    box-sizing: border-box;
    max-height: calc(100vh - var(--_s4));
    overflow: auto;
    padding: var(--_s4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .panes-bar,
  .question-bar .back {
    display: none;
  }

  .add-next {
    margin-block-start: var(--_s4);
  }

  .to-the-list {
    display: block;
    margin-block-start: var(--_s4);
  }

  .question-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s4);
    margin: 0 0 var(--_s2);
    font-size: 0.9375em;
  }

  .pane .field {
    margin-block-end: var(--_s4);
  }

  .pane .control.long-text {
    min-height: calc(var(--_target) * 1.25);
  }

  .number {
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .unwritten {
    color: var(--_muted);
    font-style: italic;
  }

  /* The list. */
  .tree {
    position: relative;
    max-height: calc(100vh - 8em);
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .row {
    display: flex;
    align-items: center;
    gap: var(--_s1);
    box-sizing: border-box;
    height: var(--_target);
    padding-inline: var(--_s2);
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }

  .row:hover {
    background: var(--_raised);
  }

  .row[aria-selected='true'] {
    background: var(--_brand-surface);
    box-shadow: inset 4px 0 0 var(--_brand);
  }

  .row:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }

  .row-label {
    flex: 1 1 auto;
    min-width: 0;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  .row-label.section,
  .form-row .row-label {
    font-weight: 600;
  }

  .twist {
    flex: none;
    width: 24px;
    text-align: center;
    color: var(--_muted);
  }

  .form-row {
    padding-inline-start: var(--_s3);
  }

  .mark.fault {
    flex: none;
    width: 1.375em;
    border-radius: 50%;
    text-align: center;
    background: var(--_error);
    color: var(--_surface);
    font-weight: 700;
    line-height: 1.375;
  }

  .mark.lock {
    flex: none;
    width: 0.75em;
    height: 0.625em;
    border-radius: 2px;
    background: var(--_muted);
  }

  .drop-before {
    box-shadow: inset 0 3px 0 var(--_focus);
  }

  .drop-after {
    box-shadow: inset 0 -3px 0 var(--_focus);
  }

  .drop-into {
    box-shadow: inset 0 0 0 3px var(--_focus);
  }

  .row.d1 {
    padding-inline-start: calc(var(--_s2) + 16px);
  }

  .row.d2 {
    padding-inline-start: calc(var(--_s2) + 32px);
  }

  .row.d3,
  .row.d4,
  .row.d5,
  .row.d6 {
    padding-inline-start: calc(var(--_s2) + 44px);
  }

  /* The form. */
  .cards {
    margin: 0 0 var(--_s3);
    padding: 0;
    list-style: none;
  }

  .card {
    margin: 0 0 var(--_s2);
    padding: var(--_s1) var(--_s3) var(--_s3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
    scroll-margin-block: 12px;
  }

  .card.is-section {
    padding-block-end: var(--_s1);
    border-block-start: 3px solid var(--_brand);
    background: var(--_raised);
  }

  .card.chosen {
    border-color: var(--_brand);
    outline: 2px solid var(--_brand);
  }

  .card.d1 {
    margin-inline-start: var(--_s3);
  }

  .card.d2 {
    margin-inline-start: var(--_s6);
  }

  .card.d3,
  .card.d4,
  .card.d5,
  .card.d6 {
    margin-inline-start: calc(var(--_s3) * 3);
  }

  .card-button {
    display: block;
    width: 100%;
    min-height: var(--_target);
    padding: var(--_s1) 0;
    border: 0;
    text-align: start;
    background: none;
    color: inherit;
  }

  .card-label {
    display: block;
    font-weight: 600;
    line-height: 1.35;
  }

  .card-label.unwritten {
    font-weight: 400;
  }

  .card-button:hover .card-label {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .card-kind {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .card-help {
    margin: 0 0 var(--_s2);
    color: var(--_muted);
  }

  .nothing {
    padding: var(--_s5);
    border: 2px dashed var(--_line);
    border-radius: var(--_radius);
    text-align: center;
  }

  .piece {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_s4);
  }

  .sketch-row {
    display: flex;
    align-items: center;
    gap: var(--_s2);
  }

  .sketch-box {
    display: block;
    box-sizing: border-box;
    height: 2em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .sketch-box.line {
    width: min(20em, 100%);
  }

  .sketch-box.lines {
    width: 100%;
    height: 3.5em;
  }

  .sketch-box.short {
    width: 6em;
  }

  .sketch-box.day {
    width: 2.75em;
  }

  .sketch-box.year {
    width: 4em;
  }

  .sketch-box.wide {
    height: auto;
    padding: var(--_s2) var(--_s3);
    border-style: dashed;
    color: var(--_muted);
  }

  .sketch-options {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .sketch-options.across {
    display: flex;
    gap: var(--_s5);
  }

  .sketch-options li {
    display: flex;
    align-items: baseline;
    gap: var(--_s2);
    padding: 2px 0;
  }

  .sketch-mark {
    flex: none;
    width: 0.875em;
    height: 0.875em;
    border: 1px solid var(--_border);
    translate: 0 0.125em;
  }

  .sketch-mark.round {
    border-radius: 50%;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin: var(--_s3) 0 var(--_s1);
  }

  .small-button,
  .icon-button {
    min-height: var(--_target);
    padding: var(--_s1) var(--_s3);
    border: 1px solid var(--_brand);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_brand);
  }

  .icon-button {
    flex: none;
    min-width: var(--_target);
    padding: 0;
  }

  .small-button:hover,
  .icon-button:hover {
    background: var(--_brand-surface);
  }

  .small-button.add {
    background: var(--_brand-surface);
    font-weight: 600;
  }

  /* Settings. */
  .fold {
    border-block-start: 1px solid var(--_line);
  }

  .fold > summary {
    display: list-item;
    min-height: var(--_target);
    padding-block: var(--_s1);
    margin-inline-start: 1.1em;
    list-style-position: outside;
    align-content: center;
    color: var(--_brand);
    font-weight: 600;
    cursor: pointer;
  }

  .fold > summary span {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .fold-body {
    padding: var(--_s2) 0 var(--_s3);
  }

  .hint.below {
    margin: var(--_s1) 0 0;
  }

  .option-rows {
    margin: 0 0 var(--_s3);
    padding: 0;
    list-style: none;
  }

  .option-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1);
    margin: 0 0 var(--_s2);
  }

  .option-row .control.text {
    flex: 1 1 8em;
    min-width: 0;
    width: auto;
  }

  .option-row .control.points {
    flex: none;
    width: 4.5em;
  }

  .option-row .option {
    flex-basis: 100%;
  }

  .beside {
    display: flex;
    gap: var(--_s2);
  }

  .beside .control.text {
    min-width: 0;
  }

  .limits {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
    gap: 0 var(--_s4);
    align-items: end;
  }

  .limits .control {
    width: 100%;
  }

  /* What was found. */
  .found {
    margin: 0 0 var(--_s5);
  }

  .finding {
    max-width: 60em;
    margin: 0 0 var(--_s2);
    padding: var(--_s2) var(--_s3);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .finding.error {
    border-inline-start-color: var(--_error);
    background: var(--_error-surface);
  }

  .finding.warning {
    border-inline-start-color: var(--_warning);
    background: var(--_warning-surface);
  }

  .finding p {
    margin: 0;
  }

  .advice {
    margin: 0 0 var(--_s4);
  }

  /* Red is for what stays wrong, on the page of the check. */
  .advice .finding {
    border-inline-start-color: var(--_muted);
    background: var(--_surface);
  }

  /* Trying. */
  .try-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_s2) var(--_s5);
    margin: 0 0 var(--_s4);
  }

  .try-bar .field {
    margin: 0;
  }

  .tried {
    box-sizing: border-box;
    padding: var(--_s4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .tried.phone {
    width: 360px;
    max-width: 100%;
    border: 2px solid var(--_border);
    border-radius: 20px;
  }

  .dialog {
    box-sizing: border-box;
    width: min(40em, calc(100vw - 16px));
    max-width: none;
    max-height: calc(100dvh - 16px);
    padding: var(--_s4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
  }

  .dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .dialog .field {
    margin-block-end: var(--_s4);
  }

  .kinds-title {
    margin: var(--_s3) 0 var(--_s1);
    color: var(--_muted);
    font-weight: 600;
  }

  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: var(--_s1);
    margin: 0 0 var(--_s3);
    padding: 0;
    list-style: none;
  }

  .kinds .pick {
    height: 100%;
  }

  .kinds .pick b {
    display: block;
  }

  /* A tablet: the list or the form, and the settings beside it. */
  @container (max-width: 1099px) {
    .panes {
      grid-template-columns: minmax(0, 1fr) minmax(19em, 24em);
    }

    .panes-bar {
      display: flex;
    }

    .panes-bar .to-question {
      display: none;
    }

    .panes[data-pane='list'] .pane.form,
    .panes:not([data-pane='list']) .pane.list {
      display: none;
    }

    /* Settings stand beside it: what is not the list is the form. */
    .panes-bar.question .to-form {
      background: var(--_brand);
      color: var(--_on-brand);
      font-weight: 600;
    }
  }

  /* A phone: one of the three. */
  @container (max-width: 699px) {
    .panes {
      display: block;
    }

    .panes-bar .to-question {
      display: inline-block;
    }

    .panes-bar.question .to-form {
      background: var(--_surface);
      color: var(--_brand);
      font-weight: 400;
    }

    .question-bar {
      justify-content: space-between;
    }

    .question-bar .back {
      display: inline-block;
    }

    .question-bar .before {
      display: none;
    }

    .panes .pane.list,
    .panes .pane.form,
    .panes .pane.question {
      position: static;
      display: none;
      max-height: none;
      overflow: visible;
    }

    .panes[data-pane='list'] .pane.list,
    .panes[data-pane='form'] .pane.form,
    .panes[data-pane='question'] .pane.question {
      display: block;
    }

    .panes .pane.question {
      padding: 0;
      border: 0;
    }

    .title {
      font-size: 1.25em;
    }

    .bar {
      gap: 0;
    }

    .tab {
      padding-inline: 5px;
      font-size: 0.875em;
    }

    .tree {
      max-height: 65vh;
    }

    .tried {
      padding: var(--_s2);
    }

    .add-end {
      width: 100%;
    }
  }

  /* On paper there is the form to talk about, with what each question asks; its settings are for the screen. */
  @media print {
    .panes {
      display: block;
    }

    .pane:is(.list, .question) {
      display: none;
    }

    .pane.form {
      display: block;
    }

    .card-button {
      display: block !important;
      min-height: 0;
    }

    .card {
      break-inside: avoid;
    }
  }
`;
