// Loaded before a program: leaves its peak memory, in KiB, in the file that BENCH_PEAK names, and the
// processor time it took itself, in seconds, in the one that BENCH_CPU names, if any.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));

if (process.env.BENCH_CPU)
  process.on('exit', () => writeFileSync(process.env.BENCH_CPU, String(process.cpuUsage().user / 1e6)));
