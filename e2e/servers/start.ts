import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findServer, type ServerName } from '../setup/servers.mjs';

/** A real server on the loopback address. Stopping it removes everything it wrote. */
export type RunningServer = { readonly port: number; stop(): Promise<void> };

/** What a server is started with. */
export type Place = {
  /** A folder of its own that every user may read: a server started as root becomes somebody else. */
  readonly dir: string;
  readonly port: number;
  /** '' where the server is the system's own, else where its package was unpacked to. */
  readonly prefix: string;
  readonly isRoot: boolean;
  /** Writes a file below the folder and gives its path. */
  readonly write: (name: string, text: string) => string;
};

const LONGEST_START_MS = 15_000;

/** Starts a server in the foreground, as a child that ends with `stop`, never the system's service. */
export async function startServer(
  name: ServerName,
  configure: (place: Place) => readonly string[],
): Promise<RunningServer> {
  const found = findServer(name);
  if (found === null) throw new Error(`there is no ${name}`);
  const dir = mkdtempSync(path.join(tmpdir(), `readmit-${name}-`));
  chmodSync(dir, 0o755);
  const port = await findFreePort();
  const write = (file: string, text: string): string => {
    const target = path.join(dir, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    return target;
  };
  const args = configure({
    dir,
    port,
    prefix: found.prefix,
    isRoot: process.getuid?.() === 0,
    write,
  });
  const child = spawn(found.program, args, {
    env: { ...process.env, ...found.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-4000);
    });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (failure) => {
      said += failure.message;
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const isSlow = await Promise.race([ended, wait(5000, true, { ref: false })]);
    if (isSlow === true) child.kill('SIGKILL');
    await ended;
    rmSync(dir, { recursive: true, force: true });
  };
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  const deadline = Date.now() + LONGEST_START_MS;
  while (!(await isListening(port))) {
    if (!hasEnded && Date.now() < deadline) {
      await wait(50);
      continue;
    }
    await stop();
    throw new Error(`${name} did not start: ${said}`);
  }
  return { port, stop };
}

/** The first of several paths that is there; packages of other systems put files elsewhere. */
export function firstThere(...paths: readonly string[]): string {
  const found = paths.find(existsSync);
  if (found === undefined) throw new Error(`none of these is there: ${paths.join(', ')}`);
  return found;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const tell = (isIt: boolean): void => {
      socket.destroy();
      resolve(isIt);
    };
    socket.once('connect', () => tell(true));
    socket.once('error', () => tell(false));
  });
}
