// SPDX-License-Identifier: Apache-2.0
// Standalone directives in the partial form that Angular's own compiler writes for libraries (`ɵɵngDeclare…`), which
// the linker of a host's build finishes. Written here, so that the library needs no Angular to be built.
import { HEAD, classImports, comment } from './text.mjs';

/** The oldest compiler that reads these declarations, and the one whose meaning they have. */
const SINCE = "minVersion: '14.0.0', version: '21.0.0', ngImport: i0";

const LISTENERS =
  "host: { listeners: { input: 'hearAnswer()', change: 'hearAnswer()', focusout: 'hearLeaving()', 'document:reset': 'hearReset($event)' } }";

const directive = ({ className }) => `${className}Directive`;

/** Written without a value, `<cpk-text required>` gives an empty text. */
const given = ({ type }) => (type === 'boolean' ? "value === '' || value === true" : 'value');

const reachable = ({ properties }) => properties.filter(({ name }) => name !== 'value');

function setterOf(property) {
  const { name } = property;
  return `  set ${name}(value) { this.element.${name} = ${given(property)}; }\n  get ${name}() { return this.element.${name}; }\n`;
}

/** `value` of a field is an input as well, for a page without Angular's forms. */
const inputsOf = (element) => [
  ...reachable(element),
  ...element.properties.filter(({ name }) => element.isField && name === 'value'),
];

function directiveOf(element) {
  const name = directive(element);
  const inputs = inputsOf(element);
  const provide = (token) => `{ provide: ${token}, useExisting: i0.forwardRef(() => ${name}), multi: true }`;
  const field = [`providers: [${provide('NG_VALUE_ACCESSOR')}, ${provide('NG_VALIDATORS')}]`, LISTENERS];
  const parts = [
    SINCE,
    `type: ${name}`,
    'isStandalone: true',
    `selector: '${element.tag}'`,
    `inputs: { ${inputs.map((one) => `${one.name}: '${one.name}'`).join(', ')} }`,
    ...(element.isField ? field : []),
  ];
  return `export class ${name} extends ${element.isField ? 'FieldDirective' : 'ElementDirective'} {
${inputs.map(setterOf).join('')}  static ɵfac = i0.ɵɵngDeclareFactory({ ${SINCE}, type: ${name}, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ ${parts.join(', ')} });
}
`;
}

function typesOf(element) {
  const { tag, className, summary, isField } = element;
  const name = directive(element);
  const inputs = inputsOf(element);
  const fields = inputs.map((one) => `  ${one.name}: ${className}['${one.name}'];\n`);
  const written = inputs
    .filter(({ type }) => type === 'boolean')
    .map((one) => `  static ngAcceptInputType_${one.name}: boolean | '';\n`);
  const declared = inputs.map((one) => `'${one.name}': { 'alias': '${one.name}'; 'required': false }`).join('; ');
  return `${comment(summary)}export declare class ${name} extends ${isField ? 'FieldDirective' : 'ElementDirective'}<${className}> {
${fields.join('')}${written.join('')}  static ɵfac: i0.ɵɵFactoryDeclaration<${name}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<${name}, '${tag}', never, { ${declared} }, {}, never, never, true, never>;
}
`;
}

const BASE_TYPES = `
declare class ElementDirective<Element> {
  /** The element itself. */
  readonly element: Element;
}

/** \`ngModel\`, \`formControl\` and \`formControlName\` work on the tag of a field. */
declare class FieldDirective<Element extends FieldElement> extends ElementDirective<Element> implements ControlValueAccessor, Validator {
  writeValue(value: Element['value']): void;
  registerOnChange(changed: (value: Element['value']) => void): void;
  registerOnTouched(touched: () => void): void;
  setDisabledState(disabled: boolean): void;
  registerOnValidatorChange(validity: () => void): void;
  /** \`{ careplanKit: SENTENCE }\` when what stands in the field is no answer. */
  validate(): { careplanKit: string } | null;
}
`;

export function angularDirectives(elements) {
  const names = elements.map(directive);
  return {
    'angular.js': `${HEAD}import * as i0 from '@angular/core';
import { NG_VALIDATORS, NG_VALUE_ACCESSOR } from '@angular/forms';
import { ElementDirective, FieldDirective } from './directives.js';

${elements.map(directiveOf).join('\n')}
export const CAREPLAN_KIT = [${names.join(', ')}];
`,
    'angular.d.ts': `${HEAD}import type * as i0 from '@angular/core';
import type { ControlValueAccessor, Validator } from '@angular/forms';
import type { FieldElement } from '../base/field-element.js';
${classImports(elements)}${BASE_TYPES}
${elements.map(typesOf).join('\n')}
/** Every directive, for the \`imports\` of a component. */
export declare const CAREPLAN_KIT: readonly [${names.map((name) => `typeof ${name}`).join(', ')}];
`,
  };
}
