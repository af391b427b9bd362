const numbers = (version: string): number[] => version.split(/[-+]/)[0]!.split('.').map(Number);

/** Whether a semantic version comes after another; what follows a dash or plus does not count. */
export function isLater(version: string, than: string): boolean {
  const [a, b] = [numbers(version), numbers(than)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at >= 0 && a[at]! > b[at]!;
}
