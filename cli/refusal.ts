/** Ends a command with a message for the user and exit code 2; anything else that is thrown is our own mistake. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
