/** The command was called wrongly, or its configuration cannot be used. The message says what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
