import type { ServedFolder } from './server.mjs';
export declare const examples: ServedFolder;
export declare function buildPages(pages: readonly string[]): Promise<void>;
export declare function writeExample(): Promise<boolean>;
