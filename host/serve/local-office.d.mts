import type { ServedFolder } from './server.mjs';
export declare const MICROSOFT: string;
export declare const officeFolder: string;
export declare function withLocalOffice(html: string): string;
export declare function localOfficeFolders(dist?: string): ServedFolder[];
