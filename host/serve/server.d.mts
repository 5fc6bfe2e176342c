export interface ServedFolder {
  readonly prefix: string;
  readonly folder: string;
}
export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}
export declare function serve(options: {
  readonly folders: readonly ServedFolder[];
  readonly port?: number;
  readonly tls?: { readonly key: string | Buffer; readonly cert: string | Buffer };
}): Promise<RunningServer>;
