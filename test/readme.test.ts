import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * The README is true because it is run: every `console` block is executed and its output compared, `…` standing for
 * any text; every command of a `sh` block must be one that CI runs.
 */
const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, body]) => ({
  language: language ?? '',
  body: body ?? '',
}));

const runElsewhere: Record<string, string> = {
  'npm ci && npm start': '.ci/run',
  'npm cit': '.ci/run',
};

describe('the README', () => {
  const sessions = blocks
    .filter(({ language }) => language === 'console')
    .flatMap(({ body }) => session(body));

  it('shows commands with their output', () => {
    expect(sessions.length).toBeGreaterThan(3);
  });

  it.each(sessions)(
    'is right about: $command',
    ({ command, output }) => {
      const run = spawnSync('bash', ['-c', command], {
        encoding: 'utf8',
        env: { ...process.env, AS_OF: '', DATABASE_URL: ':memory:' },
      });
      expect(run.stdout.trim()).toMatch(pattern(output));
    },
    60_000,
  );

  it('has no command that CI does not run', () => {
    const commands = blocks
      .filter(({ language }) => language === 'sh')
      .flatMap(({ body }) => body.split('\n'))
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter(Boolean);
    const ci = readFileSync('.ci/run', 'utf8');
    expect(commands.filter((command) => !(command in runElsewhere) || !ci.includes(command))).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path]) => path ?? '');
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });
});

function session(body: string): { command: string; output: string }[] {
  return body
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const lines = part.split('\n');
      let end = 1;
      // A here-document belongs to its command.
      const marker = /<<'?(\w+)'?/.exec(lines[0] ?? '')?.[1];
      if (marker !== undefined) end = lines.indexOf(marker) + 1;
      else while (lines[end - 1]?.endsWith('\\')) end += 1;
      return { command: lines.slice(0, end).join('\n'), output: lines.slice(end).join('\n').trim() };
    });
}

function pattern(output: string): RegExp {
  const literal = output
    .split('…')
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\S]*?');
  return new RegExp(`^${literal}$`);
}
