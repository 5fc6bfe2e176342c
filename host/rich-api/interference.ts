import type { RichAction } from './batch';

/**
 * What a test lets happen at an action that could have been carried out. `refuse`: this action is not done and the batch
 * stops with the code. `loseAnswer`: it is done, nothing after it, and a broken connection comes in the place of an answer.
 * `closePane`: it is done, nothing after it, no answer ever comes, and the pane's later batches are not heard either.
 */
export type Interference =
  { readonly way: 'refuse'; readonly code: string } | { readonly way: 'loseAnswer' | 'closePane' };

/** Asked before each action (`index` counts in its batch, from 0); nothing happens when it says nothing. */
export type Interfere = (action: RichAction, index: number) => Interference | undefined;

/** The simplest interference: says with which code an action is refused. */
export type Refuse = (action: RichAction) => string | undefined;

/** A refusal as an interference. */
export function refusing(refuse: Refuse): Interfere {
  return (action) => {
    const code = refuse(action);
    return code === undefined ? undefined : { way: 'refuse', code };
  };
}

/** A batch that gets no answer; the transport makes of it what its Excel would. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(readonly way: 'loseAnswer' | 'closePane') {
    super(`No answer: ${way}.`);
  }
}
