import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface RunningService {
  readonly url: string;
  readonly process: ChildProcess;
  /** From the start of the process to its first line, in milliseconds. */
  readonly startedIn: number;
  readonly stderr: () => string;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
  /** Asks it to stop; its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the service as `npm start` does, in a process of its own, on a free port. */
export async function startService(env: Record<string, string>): Promise<RunningService> {
  const before = Date.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'bot/main.ts'], {
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      const [address] = /http:\/\/\S+/.exec(stdout) ?? [];
      if (address) resolve(address);
    });
    child.on('exit', (code) => reject(new Error(`The service ended with ${code}: ${stderr}`)));
  });
  const startedIn = Date.now() - before;
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const exited = once(child, 'exit');
    child.kill(signal);
    const [code] = (await exited) as [number | null];
    return code;
  };
  return {
    url,
    process: child,
    startedIn,
    stderr: () => stderr,
    kill: async () => {
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
  };
}
