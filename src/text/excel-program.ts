const PLATFORMS: Readonly<Record<string, string>> = {
  PC: 'Excel på Windows',
  OfficeOnline: 'Excel på nettet',
  Mac: 'Excel på Mac',
  iOS: 'Excel på iPad',
  Android: 'Excel på Android',
  Universal: 'Excel på Windows',
};

/** Excel's platform and version for the about page: `Excel på Windows 16.0.18000`. */
export function describeExcel(platform: string, version: string): string {
  return `${PLATFORMS[platform] ?? 'Excel'} ${version}`.trim();
}
