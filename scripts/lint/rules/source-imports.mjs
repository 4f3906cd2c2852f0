// SPDX-License-Identifier: Apache-2.0

/** Visits every way a module names another: import, export from, dynamic import. `typeOnly` where nothing runs. */
export function onImports(report) {
  const visit = (node) => {
    if (typeof node.source?.value !== 'string') return;
    const typeOnly =
      node.importKind === 'type' ||
      node.exportKind === 'type' ||
      (node.specifiers?.length > 0 && node.specifiers.every((one) => one.importKind === 'type'));
    report(node, node.source.value, typeOnly);
  };
  return {
    ImportDeclaration: visit,
    ExportNamedDeclaration: visit,
    ExportAllDeclaration: visit,
    ImportExpression: visit,
  };
}
