/**
 * The x with A x = b, for a symmetric positive definite matrix A given by its rows: by Cholesky's A = L L'. Throws a
 * RangeError where A is not such a matrix.
 *
 * @example choleskySolve([[4, 2], [2, 3]], [2, 1]) // [0.5, 0]
 */
export function choleskySolve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const own: number[] = [];
    for (let j = 0; j < i; j++) own.push(((row[j] ?? 0) - dot(own, lower[j] ?? [], j)) / (lower[j]?.[j] ?? 0));
    const pivot = (row[i] ?? 0) - dot(own, own, i);
    if (!(pivot > 0)) throw new RangeError('The matrix is not positive definite.');
    lower.push([...own, Math.sqrt(pivot)]);
  }
  const forward: number[] = [];
  for (const [i, row] of lower.entries()) forward.push(((vector[i] ?? 0) - dot(row, forward, i)) / (row[i] ?? 0));
  const solution = new Array<number>(lower.length).fill(0);
  for (let i = lower.length - 1; i >= 0; i--) {
    const known = lower.reduce((sum, row, j) => (j > i ? sum + (row[i] ?? 0) * (solution[j] ?? 0) : sum), 0);
    solution[i] = ((forward[i] ?? 0) - known) / (lower[i]?.[i] ?? 0);
  }
  return solution;
}

/** Of the first `count` numbers of both. */
function dot(a: readonly number[], b: readonly number[], count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
