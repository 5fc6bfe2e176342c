/** What the adapter needs of Microsoft's client library; tests pass in a library of their own. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Office: { readonly context: OfficeContext };
}

/** What the adapter asks the program around the workbook. */
export interface OfficeContext {
  readonly diagnostics: { readonly platform: string; readonly version: string };
  readonly requirements: { isSetSupported(name: string, version: string): boolean };
}

/** The library that the page has loaded. Only to be called when Office is ready. */
export function loadedLibrary(): OfficeLibrary {
  const { diagnostics, requirements } = Office.context;
  const platform = diagnostics.platform.toString();
  return {
    Excel,
    Office: {
      context: {
        diagnostics: { platform, version: diagnostics.version },
        requirements: { isSetSupported: (name, version) => requirements.isSetSupported(name, version) },
      },
    },
  };
}
