/** How far a long run has come, on one line that is written over; only where somebody watches. */
interface Progress {
  step(): void;
  end(): void;
}

/** Inputs from which on a run is long. */
const LONG = 20;

export function progressOf(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY || total < LONG) return { step: () => {}, end: () => {} };
  let done = 0;
  return {
    step: () => void stream.write(`\r${++done}/${total} `),
    end: () => void stream.write('\r\u001b[K'),
  };
}
