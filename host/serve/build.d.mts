export declare const EXAMPLES: string;
export declare function buildPages(pages: readonly string[]): Promise<void>;
export declare function writeExample(): Promise<boolean>;
