// SPDX-License-Identifier: Apache-2.0

/** A plain, decent form: readable, with rows a gloved finger can hit. As much layout as our own form asks for. */
export const RICH_STYLES = `
:host {
  display: block;
  color: #1c2733;
  line-height: 1.5;
}

[hidden] {
  display: none !important;
}

:focus-visible {
  outline: 3px solid #0a4bd0;
  outline-offset: 2px;
}

.title {
  margin: 0 0 4px;
  font-size: 1.75em;
  line-height: 1.2;
}

.group {
  margin: 0 0 24px;
}

.group-heading {
  margin: 0 0 16px;
  padding-top: 16px;
  border-top: 2px solid #d5dce2;
  font-size: 1.375em;
  line-height: 1.3;
}

.field {
  min-width: 0;
  margin: 0 0 32px;
  padding: 0;
  border: 0;
}

.label {
  display: block;
  margin: 0 0 4px;
  padding: 0;
  font-weight: 600;
}

.hint {
  margin: 0 0 6px;
  color: #4a5866;
}

.error {
  margin: 0 0 6px;
  color: #b3160b;
  font-weight: 600;
}

.control {
  box-sizing: border-box;
  min-height: 44px;
  padding: 8px 10px;
  border: 2px solid #76838f;
  border-radius: 6px;
  background: #fff;
  color: inherit;
  font: inherit;
  line-height: 1.5;
}

.control.text {
  width: 100%;
  max-width: 32em;
}

.control.long-text {
  display: block;
  width: 100%;
  max-width: 44em;
  min-height: 6.5em;
}

.control.decimal,
.control.integer {
  width: 9em;
  max-width: 100%;
}

.unit {
  margin-inline-start: 8px;
}

.date-parts {
  display: flex;
  flex-wrap: wrap;
  gap: 8px 16px;
}

.date-parts label {
  display: block;
  margin-bottom: 2px;
  font-size: 0.9375em;
}

.date-parts .control {
  width: 4em;
}

.date-parts .year {
  width: 5.5em;
}

.option {
  display: flex;
  align-items: flex-start;
  gap: 12px;
  min-height: 44px;
  width: fit-content;
  max-width: 100%;
  cursor: pointer;
}

.option input {
  flex: none;
  width: 24px;
  height: 24px;
  margin: 10px 0 0;
  accent-color: #005a78;
}

.option span {
  padding: 9px 0;
}

.band {
  margin-inline-start: 12px;
  font-weight: 600;
}

.button {
  min-height: 44px;
  padding: 8px 20px;
  border: 0;
  border-radius: 6px;
  background: #005a78;
  color: #fff;
  font: inherit;
}
`;
