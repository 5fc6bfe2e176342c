import { z } from 'zod';
import { CALL_BODY, CALL_FLAGS } from './dispatch';

/** One message of the add-in to Excel on the web. */
export interface FrameRequest {
  readonly action: string;
  readonly kind: 'invoke' | 'register' | 'unregister';
  readonly correlation: unknown;
  readonly dispatchId: number | undefined;
  /** Text and flags of a batch of the Excel API. */
  readonly batch: { readonly text: string; readonly flags: number } | undefined;
  /** Document settings to save. */
  readonly settings: readonly (readonly [string, string])[];
}

const message = z.object({
  _messageType: z.literal(0),
  _actionName: z.string(),
  _actionType: z.number(),
  _correlationId: z.unknown().optional(),
  _data: z.unknown().optional(),
});

const call = z.object({
  DdaMethod: z.object({ DispatchId: z.number() }),
  ArrayData: z.array(z.unknown()).optional(),
  DdaSettingsMethod: z
    .object({ Properties: z.array(z.tuple([z.string(), z.string()])).optional() })
    .optional(),
});

/** Reads a message of the frame; `undefined` for what is no request (another script's message, an answer). */
export function readFrameRequest(data: unknown): FrameRequest | undefined {
  const parsed = message.safeParse(parseJson(data));
  if (!parsed.success) return undefined;
  const { _actionName, _actionType, _correlationId, _data } = parsed.data;
  const method = call.safeParse(_data);
  const details = method.success ? method.data : undefined;
  const body = details?.ArrayData?.[CALL_BODY];
  const flags = details?.ArrayData?.[CALL_FLAGS];
  return {
    action: _actionName,
    kind: _actionType === 1 ? 'register' : _actionType === 2 ? 'unregister' : 'invoke',
    correlation: _correlationId,
    dispatchId: details?.DdaMethod.DispatchId,
    batch: typeof body === 'string' ? { text: body, flags: Number(flags) } : undefined,
    settings: details?.DdaSettingsMethod?.Properties ?? [],
  };
}

function parseJson(data: unknown): unknown {
  if (typeof data !== 'string') return undefined;
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
