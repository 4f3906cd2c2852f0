// SPDX-License-Identifier: Apache-2.0
// Run from a package with elements.

function isPublic(member) {
  return member.privacy === undefined || member.privacy === 'public'
    ? !member.static && !member.name.startsWith('#') && !LIFECYCLE.test(member.name)
    : false;
}

/** Called by the browser, never by a host. */
const LIFECYCLE = /^(form\w+|connected|disconnected|adopted|attributeChanged)Callback$/;

/** The analyzer also takes what stands in a call of `dispatchEvent` for the name of an event. */
const EVENT = /^(cpk-[a-z-]+|input|change)$/;

/** Adds `@status` and `@since` to the declaration; the analyzer reads neither. */
function addStatus(ts, node, moduleDoc) {
  const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
  if (!declaration) return;
  for (const tag of ts.getJSDocTags(node)) {
    const name = tag.tagName.text;
    if (name === 'status' || name === 'since') declaration[name] = ts.getTextOfJSDocComment(tag.comment)?.trim();
  }
}

/** The manifest is public API: private, static and internal members are not in it, and paths are the published ones. */
function publicOnly() {
  const internalNames = new Set();
  return {
    name: 'public-only',
    analyzePhase({ ts, node, moduleDoc }) {
      if (ts.isClassDeclaration(node)) addStatus(ts, node, moduleDoc);
      // The analyzer lists a reactive property as a public attribute even where its comment says @internal.
      if (!ts.isPropertyDeclaration(node) && !ts.isMethodDeclaration(node) && !ts.isAccessor(node)) return;
      if (ts.getJSDocTags(node).some((tag) => tag.tagName.text === 'internal')) {
        internalNames.add(`${node.parent.name?.text}.${node.name.getText()}`);
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
      for (const declaration of declarations) {
        const hidden = (name, { inheritedFrom }) => internalNames.has(`${(inheritedFrom ?? declaration).name}.${name}`);
        // Of an assignment to a private field of another object the analyzer makes a member without a name.
        declaration.members = declaration.members?.filter(
          (one) => one.name !== undefined && isPublic(one) && !hidden(one.name, one),
        );
        declaration.attributes = declaration.attributes?.filter((one) => !hidden(one.fieldName, one));
        declaration.events = declaration.events?.filter(({ name }) => EVENT.test(name));
      }
      const text = JSON.stringify(customElementsManifest.modules).replaceAll(
        /"(path|module)":"(\/?)src\/([^"]+)\.ts"/g,
        '"$1":"$2dist/$3.js"',
      );
      customElementsManifest.modules = JSON.parse(
        text.replaceAll(/"module":"\/?src\/([^"]+)\.js"/g, '"module":"dist/$1.js"'),
      );
    },
  };
}

export default {
  globs: ['src/**/*.ts'],
  exclude: [
    'src/testing/**',
    'src/**/*.test.ts',
    'src/**/*.test-d.ts',
    'src/**/*.stories.ts',
    'src/**/*.d.ts',
    'src/**/*.words.ts',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};
