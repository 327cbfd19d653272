/** One number of the benchmark; names and units are fixed, since machines read them (`npm run bench -- --json`). */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: 'MB/s' | 'ms' | 'times' | 'bytes' | 'F1';
}

/** A part of the benchmark, with what it needs in a sentence, shown where it fails. */
export interface BenchPart {
  readonly title: string;
  run(): Promise<readonly Measurement[]>;
}
