// SPDX-License-Identifier: Apache-2.0
// What a supplier's editor sees: TypeScript's own language service over code that imports the package.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(new URL('../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
};

/** Each entry of the package and the source it is built from. */
const entries = Object.entries(manifest.exports).flatMap(([entry, target]) =>
  typeof target === 'string'
    ? []
    : [
        [
          manifest.name + entry.slice(1),
          [target.default.replace('./dist/', './src/').replace(/\.js$/, '.ts')],
        ] as const,
      ],
);

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: false,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  types: [],
  baseUrl: folder,
  paths: Object.fromEntries(entries.map(([name, [source]]) => [name, [source!]])),
};

/** As editors ask: names that have to be written in brackets are offered too. */
const PREFERENCES: ts.UserPreferences = { includeCompletionsWithInsertText: true };

/** An editor with these files open, by name. */
export interface Editor {
  /** What is underlined in red. */
  faults(file: string): string[];
  /** What is shown on hovering over a sign of the text. */
  hover(file: string, position: number): string;
  /** What is offered at a place in the text. */
  offers(file: string, position: number): string[];
}

export function editorWith(files: Readonly<Record<string, string>>): Editor {
  const path = (file: string) => `${folder}test/${file}`;
  const texts = new Map(Object.entries(files).map(([file, text]) => [path(file), text]));
  const read = (file: string) => texts.get(file) ?? ts.sys.readFile(file);
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => OPTIONS,
    getScriptFileNames: () => [...texts.keys()],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (file) => texts.has(file) || ts.sys.fileExists(file),
    readFile: read,
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
  };
  const service = ts.createLanguageService(host);
  return {
    faults: (file) =>
      [...service.getSyntacticDiagnostics(path(file)), ...service.getSemanticDiagnostics(path(file))].map((fault) =>
        ts.flattenDiagnosticMessageText(fault.messageText, '\n'),
      ),
    hover: (file, position) =>
      ts.displayPartsToString(service.getQuickInfoAtPosition(path(file), position)?.displayParts),
    offers: (file, position) =>
      (service.getCompletionsAtPosition(path(file), position, PREFERENCES)?.entries ?? [])
        .map(({ name }) => name)
        .sort(),
  };
}
