// SPDX-License-Identifier: EPL-2.0
// Official tools on generated files, for the tests: prints a line for each complaint; ends with 1 where there is one.
//   node validate.js asyncapi|openapi|dashboard FILE...
'use strict';
const fs = require('fs');
const path = require('path');

// The official parser of AsyncAPI; its advice ("info", "hint") is not counted.
async function asyncapi(file) {
  const { Parser } = require('@asyncapi/parser');
  const { document, diagnostics } = await new Parser().parse(fs.readFileSync(file, 'utf8'), { source: file });
  const complaints = diagnostics
    .filter((each) => each.severity <= 1 && !String(each.code).startsWith('asyncapi-latest-version'))
    .map((each) => `${each.code} ${each.path.join('.')}: ${each.message}`);
  if (complaints.length === 0 && (!document || document.operations().isEmpty())) {
    complaints.push('the document has no operation');
  }
  return complaints;
}

async function openapi(file) {
  const { Validator } = await import('@seriousme/openapi-schema-validator');
  const result = await new Validator().validate(file);
  return result.valid ? [] : [JSON.stringify(result.errors)];
}

// Grafana's own types of a dashboard, in which a member that they do not know is an error.
async function dashboards(files) {
  const ts = require('typescript');
  const texts = new Map(
    files.map((file, index) => [
      path.join(__dirname, `checked${index}.ts`),
      `import type { Dashboard } from '@grafana/schema';
export const checked: Dashboard = ${fs.readFileSync(file, 'utf8')};
`,
    ]),
  );
  const options = { noEmit: true, strict: true, skipLibCheck: true, moduleResolution: ts.ModuleResolutionKind.Node10 };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (each) => texts.has(each) || fileExists(each);
  host.getSourceFile = (each, ...rest) =>
    texts.has(each) ? ts.createSourceFile(each, texts.get(each), ts.ScriptTarget.ES2022) : getSourceFile(each, ...rest);
  const names = [...texts.keys()];
  return ts.getPreEmitDiagnostics(ts.createProgram(names, options, host)).map((each) => {
    const file = each.file ? files[names.indexOf(each.file.fileName)] : '';
    return `${file}: ${ts.flattenDiagnosticMessageText(each.messageText, ' ')}`;
  });
}

async function main([kind, ...files]) {
  const complaints = [];
  if (kind === 'dashboard') {
    complaints.push(...(await dashboards(files)));
  } else {
    const check = { asyncapi, openapi }[kind];
    for (const file of files) {
      complaints.push(...(await check(file)).map((complaint) => `${file}: ${complaint}`));
    }
  }
  complaints.forEach((complaint) => console.log(complaint));
  return complaints.length === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (status) => process.exit(status),
  (error) => {
    console.error(error);
    process.exit(2);
  },
);
