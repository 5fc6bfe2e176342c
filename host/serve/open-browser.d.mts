export declare function openCommand(
  address: string,
  surroundings?: { platform?: string; environment?: Readonly<Record<string, string | undefined>> },
): { command: string; args: string[] } | undefined;
export declare function openBrowser(address: string): void;
