// What the ways in share: the numbers that the client library gives its calls of the host, and what every Excel announces.

export const DISPATCH = { richApi: 93, saveSettings: 76, commandCompleted: 94 } as const;

/** Answer to a call that this Excel does not know. */
export const METHOD_NOT_SUPPORTED = 5001;

/** Category of the events of workbook objects. */
export const OBJECT_EVENTS = 65536;

/** Place of the batch and of its flags in a call: custom data, verb, path, headers, body, permission, flags. */
export const CALL_BODY = 4;
export const CALL_FLAGS = 6;

export const HOST_VERSION = '16.0.18000.10000';

/** The floor of the product: Excel 2021. */
export const API_VERSION = '1.14';

/** Requirement sets as the library wants them. Versions are texts: as a number 1.10 would be 1.1. */
export function requirementSets(apiVersion: string): string {
  return JSON.stringify({ ExcelApi: apiVersion, CustomXmlParts: '1.1', Settings: '1.1', DialogApi: '1.1' });
}

/** What the library is told of a pressed ribbon button: id of the button, name of the function, its event as JSON. */
export function commandEvent(actionId: string): readonly [string, string, string] {
  return [`command-${actionId}`, actionId, JSON.stringify({ source: { id: actionId } })];
}
