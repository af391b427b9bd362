/** How long work may take before it shows how far it is, in milliseconds. */
const patience = 1_000;

/**
 * Shows on a terminal how many calendars were read, once reading takes longer than a second; elsewhere nothing.
 * The line is wiped when the last one is read.
 */
export function readingProgress(out: NodeJS.WriteStream, now = () => performance.now()) {
  const begun = now();
  let shown = false;
  return (done: number, total: number): void => {
    if (!out.isTTY || now() - begun < patience) return;
    shown ||= done < total;
    if (shown) out.write(done < total ? `\rReading calendars: ${done} of ${total} …` : '\r\u001B[K');
  };
}
