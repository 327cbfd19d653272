import { engine } from './bench/engine';
import { exports } from './bench/export';
import { library } from './bench/library';
import type { BenchPart, Measurement } from './bench/measurement';
import { page } from './bench/page';
import { size } from './bench/size';

/** Every part of the benchmark, in the order of its table. */
const PARTS: readonly BenchPart[] = [engine, page, size, library, exports];

/** Rounded to what a reader can use: three digits that count, whole bytes. */
function toPrinted({ value, unit }: Measurement): string {
  if (unit === 'bytes') return Math.round(value).toLocaleString('en-GB');
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function printTable(title: string, measurements: readonly Measurement[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...measurements.map(({ name }) => name.length));
  for (const measurement of measurements) {
    console.log(`  ${measurement.name.padEnd(width)} ${toPrinted(measurement).padStart(12)} ${measurement.unit}`);
  }
}

const isJson = process.argv.includes('--json');
const all: Measurement[] = [];
for (const part of PARTS) {
  const measurements = await part.run();
  all.push(...measurements);
  if (!isJson) printTable(part.title, measurements);
}
if (isJson) console.log(JSON.stringify(all, undefined, 1));
