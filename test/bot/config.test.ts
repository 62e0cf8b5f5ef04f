import { describe, expect, it } from 'vitest';
import { readConfig, type Config } from '../../bot/config.ts';

function read(env: Record<string, string>): Config {
  const reading = readConfig(env);
  if (reading.kind === 'invalid') throw new Error(JSON.stringify(reading.faults));
  return reading.config;
}

describe('The environment', () => {
  it('may be empty: then the page is served on this machine, with nothing else', () => {
    expect(read({})).toEqual({
      web: { host: '127.0.0.1', port: 8080, publicUrl: null },
      database: { dialect: 'sqlite', file: './data/shenbao.db' },
      secret: null,
      telegram: { mode: 'off' },
      model: { mode: 'off' },
      asOf: null,
      logLevel: 'info',
      retentionDays: 180,
    });
  });

  it('counts an empty variable as one that is not set', () => {
    expect(read({ PORT: '', TELEGRAM_BOT_TOKEN: ' ', AS_OF: '' })).toEqual(read({}));
  });

  it.each([
    ['sqlite:./data/x.db', './data/x.db'],
    ['sqlite:///var/lib/x.db', '/var/lib/x.db'],
    ['file:/var/lib/x.db', '/var/lib/x.db'],
    ['/var/lib/x.db', '/var/lib/x.db'],
    ['sqlite::memory:', ':memory:'],
    [':memory:', ':memory:'],
  ])('finds the SQLite file of DATABASE_URL=%s', (DATABASE_URL, file) => {
    expect(read({ DATABASE_URL }).database).toEqual({ dialect: 'sqlite', file });
  });

  it('takes the slash off an address', () => {
    expect(read({ PUBLIC_URL: 'https://bot.example.cn/' }).web.publicUrl).toBe('https://bot.example.cn');
  });

  it.each([
    [{ PORT: '80a' }, 'PORT', /0 to 65535/],
    [{ PORT: '65536' }, 'PORT', /0 to 65535/],
    [{ PUBLIC_URL: 'bot.example.cn' }, 'PUBLIC_URL', /https:/],
    [{ DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL', /sqlite:/],
    [{ SECRET: 'short' }, 'SECRET', /8 characters/],
    [{ TELEGRAM_BOT_TOKEN: 'not-a-token' }, 'TELEGRAM_BOT_TOKEN', /BotFather/],
    [
      { TELEGRAM_BOT_TOKEN: '1:a b', TELEGRAM_API_ROOT: 'http://127.0.0.1:1' },
      'TELEGRAM_BOT_TOKEN',
      /BotFather/,
    ],
    [{ TELEGRAM_API_ROOT: 'ftp://x' }, 'TELEGRAM_API_ROOT', /https:/],
    [{ TELEGRAM_WEBHOOK_URL: 'https://x.cn' }, 'TELEGRAM_WEBHOOK_URL', /no value/],
    [{ LLM_API_KEY: 'k' }, 'LLM_MODEL', /LLM_API_KEY is set/],
    [{ LLM_MODEL: 'qwen-plus' }, 'LLM_BASE_URL', /LLM_MODEL is set/],
    [{ AS_OF: '2024-02-30' }, 'AS_OF', /2024-06-01/],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL', /one of fatal/],
    [{ RETENTION_DAYS: '0' }, 'RETENTION_DAYS', /1 to 3650/],
  ])('names what is wrong in %j, and what was expected', (env, name, expected) => {
    expect(readConfig(env as Record<string, string>)).toEqual({
      kind: 'invalid',
      faults: [{ name, expected: expect.stringMatching(expected) as string }],
    });
  });

  it('names every fault at once, and shows no value', () => {
    const reading = readConfig({ PORT: 'x', SECRET: 'mine' });
    expect(reading).toMatchObject({ kind: 'invalid', faults: [{ name: 'PORT' }, { name: 'SECRET' }] });
    expect(JSON.stringify(reading)).not.toContain('mine');
  });

  it('takes any token for a Bot API server of one’s own', () => {
    const env = { TELEGRAM_BOT_TOKEN: 'sampleToken', TELEGRAM_API_ROOT: 'http://127.0.0.1:9000/' };
    expect(read(env).telegram).toEqual({
      mode: 'polling',
      token: 'sampleToken',
      apiRoot: 'http://127.0.0.1:9000',
    });
  });
});
