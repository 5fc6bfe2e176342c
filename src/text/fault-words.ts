/** What a text may say about a fault, all in words or plain figures. */
export interface FaultFacts {
  /** The header as it stands or should stand. */
  readonly header: string;
  readonly min?: number;
  readonly max?: number;
  /** What was understood, as it will be written. */
  readonly understood?: string;
  readonly allowed?: readonly string[];
  /** The header that seems to be meant. */
  readonly guess?: string;
  /** Another place, id or figure that the fault is about. */
  readonly other?: string;
  readonly sheet?: string;
  /** What an SØM check is about: a service, a cost post. */
  readonly about?: string;
  /** What an SØM check wanted, as people write it. */
  readonly wanted?: string;
  /** Better words than those of the kind, where the table knows more. */
  readonly expected?: string;
  readonly remedy?: string;
}

/** The words for one kind of fault. */
export interface FaultWords {
  /** Few words for a group of such faults: `Timer er ikke et tal`. */
  readonly headline: (header: string) => string;
  readonly expected: (facts: FaultFacts) => string;
  readonly remedy: (facts: FaultFacts) => string;
}
