import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Import {
  file: string;
  /** A path of the repository, or a package's name. */
  target: string;
  typeOnly: boolean;
}

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));

const sources = files.filter((file) => /^(bot|rules|knowledge|storage)\/.*\.ts$/.test(file));
const imports = sources.flatMap(importsOf);

/** Which part may use which; `types` admits nothing that is there at run time. */
const edges: Record<string, Record<string, 'values' | 'types'>> = {
  rules: {},
  knowledge: { rules: 'types' },
  storage: { rules: 'types' },
  bot: { rules: 'values', knowledge: 'values', storage: 'values' },
};

/** The form of a number, its check digit, is no policy: who reads numbers may use it. */
const readsIdentifiers = ({ file, target }: Import): boolean =>
  file.startsWith('knowledge/reading/') && target.startsWith('rules/identifiers/');

describe('the structure', () => {
  it('has nothing at the top level beyond the agreed layout', () => {
    const agreed = [
      'bot',
      'rules',
      'knowledge',
      'storage',
      'test',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'README.md',
    ];
    const top = new Set(files.map((file) => part(file)));
    expect([...top].filter((name) => !name.startsWith('.') && !agreed.includes(name))).toEqual([]);
  });

  it('imports run one way: rules use nothing of ours, knowledge and storage at most types of rules, bot all', () => {
    const wrong = imports.filter((edge) => {
      const { file, target, typeOnly } = edge;
      const from = part(file);
      const to = part(target);
      if (!(to in edges) || from === to || readsIdentifiers(edge)) return false;
      const allowed = edges[from]?.[to];
      return allowed === undefined || (allowed === 'types' && !typeOnly);
    });
    expect(wrong).toEqual([]);
  });

  it('rules are built on decimal.js and zod alone', () => {
    const packages = imports.filter(({ file, target }) => part(file) === 'rules' && !(part(target) in edges));
    expect([...new Set(packages.map(({ target }) => target))].sort()).toEqual(['decimal.js', 'zod']);
  });

  it('channels do not know each other, and the dialogue knows no channel', () => {
    const channel = (path: string) => /^bot\/channels\/([^/]+)\//.exec(path)?.[1];
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [channel(file), channel(target)];
      return to !== undefined && (from === undefined ? file.startsWith('bot/dialogue/') : from !== to);
    });
    expect(wrong).toEqual([]);
  });

  it('nothing outside storage/ speaks SQL', () => {
    const sql = /\b(SELECT\s.+\sFROM|INSERT INTO|DELETE FROM|UPDATE\s\w+\sSET)\b/;
    expect(
      sources.filter((file) => part(file) !== 'storage' && sql.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });

  it('no file is named for being a rest', () => {
    expect(
      files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|shared|types)(\/|\.ts$)/.test(file)),
    ).toEqual([]);
  });
});

function part(path: string): string {
  return path.split('/')[0] ?? '';
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const { text } = specifier;
    found.push({
      file,
      target: text.startsWith('.') ? normalize(join(dirname(file), text)) : text,
      typeOnly,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function importsTypesOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause.namedBindings;
  return (
    importClause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}
