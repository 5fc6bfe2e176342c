export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}
export declare function throwAwayCertificate(folder?: string): Promise<Certificate>;
export declare function trustedCertificate(): Promise<Certificate>;
