export declare const projectRoot: string;
export declare class SetUpError extends Error {}
export declare function checkNode(version?: string): void;
export declare function packagesMatchLock(root?: string): boolean;
export declare function npmCommand(args: readonly string[]): {
  command: string;
  args: string[];
  options?: { shell: boolean };
};
export declare function ensurePackages(): Promise<void>;
export declare function findChromium(environment?: NodeJS.ProcessEnv): string | undefined;
export declare function ensureChromium(): Promise<string>;
