import { fileURLToPath } from 'node:url';
import type { Exchange } from '../src/core/exchange.ts';
import { median, processorMs, quantile } from './measure.ts';
import { type Group, rowOf } from './row.ts';
import { sampleExchanges } from './samples.ts';

type Engine = { readonly diagnose: (exchange: Exchange, nowSeconds: number) => unknown };

// What loads this file is closed once it is loaded; what was built is not there for the compiler.
const path = fileURLToPath(new URL('../dist/node/index.js', import.meta.url));
const { diagnose }: Engine = await import(/* @vite-ignore */ path);

const NOW = 1_795_003_200;
const ROUNDS = 11;
const PASSES = 100;

/** How fast the engine is, as it is built for Node: part 2's figures. */
export const engineGroup: Group = {
  name: 'engine',
  measure: async () => {
    const small = sampleExchanges(4096);
    const large = sampleExchanges(65_536);
    warmUp(small);
    return [
      rowOf('engine.diagnoses-4k', perSecond(small), 'per second', 5000),
      rowOf('engine.p99-4k', quantile(timesOf(small, 500), 0.99), 'ms', 2),
      rowOf('engine.median-64k', median(timesOf(large, 20)), 'ms', 10),
    ];
  },
};

/** Long enough for the compiler to have done what it does beside. */
function warmUp(exchanges: readonly Exchange[]): void {
  for (let pass = 0; pass < 3 * PASSES; pass += 1)
    for (const exchange of exchanges) diagnose(exchange, NOW);
}

/** Diagnoses a second of processor time, the median of several rounds. */
function perSecond(exchanges: readonly Exchange[]): number {
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = processorMs();
    for (let pass = 0; pass < PASSES; pass += 1)
      for (const exchange of exchanges) diagnose(exchange, NOW);
    rates.push((PASSES * exchanges.length * 1000) / (processorMs() - started));
  }
  return median(rates);
}

/** Milliseconds of processor time of each of many diagnoses. */
function timesOf(exchanges: readonly Exchange[], repeats: number): number[] {
  const times: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1)
    for (const exchange of exchanges) {
      const started = processorMs();
      diagnose(exchange, NOW);
      times.push(processorMs() - started);
    }
  return times;
}
