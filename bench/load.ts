import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

/** Load and what it does to a process. */

type Request = { path?: string | undefined };

export type Shot = {
  path: string;
  headers?: Record<string, string>;
  /** makes each request another one */
  setupRequest?: <R extends Request>(request: R) => R;
};

/** Answers a second at ten connections; any answer that is not 2xx is an error of the bench. */
export async function rateOf(url: string, shots: Shot[], seconds: number): Promise<number> {
  const result = await autocannon({ url, connections: 10, duration: seconds, requests: shots as never });
  if (result.non2xx + result.errors > 0)
    throw new Error(`${shots[0]?.path}: ${result.non2xx} answers were not 2xx, ${result.errors} broke`);
  return result.requests.average;
}

export const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** A line of /proc/PID/status in MB: VmRSS is now, VmHWM the most so far. */
export function memoryMb(pid: number, line: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${line}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
}

/** The process that serves: the child of the script that started it. */
export function servingPid(scriptPid: number): number {
  return Number(readFileSync(`/proc/${scriptPid}/task/${scriptPid}/children`, 'utf8').trim().split(' ')[0]);
}
